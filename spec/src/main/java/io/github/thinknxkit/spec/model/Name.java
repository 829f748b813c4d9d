package io.github.thinknxkit.spec.model;

import io.github.thinknxkit.spec.problem.Position;

/**
 * A name written in the spec, with the place where it stands.
 *
 * <p>Two names are equal if text and position are; compare {@link #text()} to compare the words alone.
 *
 * @param text the name as written, such as {@code power-level}
 * @param position where it is written
 */
public record Name(String text, Position position) {

    /** Returns the name as written. */
    @Override
    public String toString() {
        return text;
    }
}
