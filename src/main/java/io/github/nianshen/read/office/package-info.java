/** Office documents and workbooks, read for their words and tables alone. */
@NullMarked
package io.github.nianshen.read.office;

import org.jspecify.annotations.NullMarked;
