package io.github.thinknxkit.spec.internal.report;

import io.github.thinknxkit.spec.problem.Position;

/**
 * Where a node stands, cheap enough for every node to have one.
 *
 * @param file the file as the user named it
 * @param line the line, from 1
 * @param column the column in UTF-16 code units, from 1
 * @param path the path inside the spec
 */
public record Place(String file, int line, int column, SpecPath path) {

    /** {@return the place with its path as text} */
    public Position position() {
        return new Position(file, line, column, path.toString());
    }
}
