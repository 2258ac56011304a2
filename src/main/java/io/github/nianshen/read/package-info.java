/** Files in, documents out. */
@NullMarked
package io.github.nianshen.read;

import org.jspecify.annotations.NullMarked;
