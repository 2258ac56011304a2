/** The mandated headings and tables of each era, and the fitting of cells to them. */
@NullMarked
package io.github.nianshen.form;

import org.jspecify.annotations.NullMarked;
