/** Checks that need an algorithm: outline, title, signature, years, and the shape of tables. */
@NullMarked
package io.github.nianshen.rule.checks;

import org.jspecify.annotations.NullMarked;
