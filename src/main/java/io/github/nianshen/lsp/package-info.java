/** The language server: reports and rule files while they are written. */
@NullMarked
package io.github.nianshen.lsp;

import org.jspecify.annotations.NullMarked;
