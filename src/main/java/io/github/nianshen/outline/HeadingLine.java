package io.github.nianshen.outline;

import io.github.nianshen.form.Label.Grade;
import io.github.nianshen.text.Span;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line read as the heading of a top-level section.
 *
 * @param span the whole line
 * @param mark its number as printed, such as {@code 一、}, {@code 1.}, {@code （一）}; empty where none
 *     is
 * @param number what the mark counts; empty where there is no mark
 * @param words its words after the mark
 * @param wording how its words stand to the mandated ones; empty where they are not known for it
 * @param level its level where the format marks headings
 */
public record HeadingLine(
    Span span,
    String mark,
    OptionalInt number,
    String words,
    Optional<Grade> wording,
    OptionalInt level) {}
