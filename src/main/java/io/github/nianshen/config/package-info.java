/** What a folder's configuration asks of the checks below it. */
@NullMarked
package io.github.nianshen.config;

import org.jspecify.annotations.NullMarked;
