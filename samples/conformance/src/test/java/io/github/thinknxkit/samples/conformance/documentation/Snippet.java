package io.github.thinknxkit.samples.conformance.documentation;

/**
 * A piece of Java that the documentation shows.
 *
 * @param file the file, relative to the project's root
 * @param line the line of its first line, from 1
 * @param code the piece
 */
record Snippet(String file, int line, String code) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
