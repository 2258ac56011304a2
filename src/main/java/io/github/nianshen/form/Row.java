package io.github.nianshen.form;

import java.util.Optional;

/**
 * A row of a form.
 *
 * @param key names it in rules, such as {@code 三(一)} or {@code 规章}
 * @param label its printed words
 * @param figures whether figures stand in it; false for a heading that spans the rows below
 * @param total key of the row that this one is a part of; empty where it belongs to no sum
 * @param within key of a row that this one can never exceed ({@code 其中：…})
 */
public record Row(
    String key, Label label, boolean figures, Optional<String> total, Optional<String> within) {}
