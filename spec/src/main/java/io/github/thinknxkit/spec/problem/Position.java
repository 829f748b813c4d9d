package io.github.thinknxkit.spec.problem;

/**
 * A place in a spec, a plant file or an export.
 *
 * @param file the file as whoever loads it names it; best by a path that terminals and editors can follow
 * @param line the line, from 1
 * @param column the column in UTF-16 code units, from 1
 * @param path the path inside the YAML, such as {@code operations.power.parameters[1].type}; of an export the element and
 *     attribute, or the column; empty for the whole file
 */
public record Position(String file, int line, int column, String path) {

    /** Returns {@code file:line:column}, the form that editors and terminals turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
