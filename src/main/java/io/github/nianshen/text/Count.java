package io.github.nianshen.text;

import java.math.BigDecimal;

/**
 * A number that a text tells.
 *
 * @param start where it begins
 * @param end where it ends, without the word for what is counted
 * @param value how many
 * @param exact whether it is meant as written: not {@code 65余}, {@code 近30}, {@code 3至5}, {@code
 *     第3}, {@code 20条以上}
 */
public record Count(int start, int end, BigDecimal value, boolean exact) {}
