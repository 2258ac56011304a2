/** The command line and its exit codes. */
@NullMarked
package io.github.nianshen.cli;

import org.jspecify.annotations.NullMarked;
