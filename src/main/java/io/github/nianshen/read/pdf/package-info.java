/** Printed pages to pieces: signs and ruling lines, put together again as a person sees them. */
@NullMarked
package io.github.nianshen.read.pdf;

import org.jspecify.annotations.NullMarked;
