/** Places in a document's text, its blocks and cells, and the map back to the source file. */
@NullMarked
package io.github.nianshen.text;

import org.jspecify.annotations.NullMarked;
