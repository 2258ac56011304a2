/** Rules as files: loading, the check language, and the checks written in Java. */
@NullMarked
package io.github.nianshen.rule;

import org.jspecify.annotations.NullMarked;
