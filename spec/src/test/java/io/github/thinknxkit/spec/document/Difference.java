package io.github.thinknxkit.spec.document;

/**
 * A place where the spec does not say what the document says.
 *
 * @param operation the operation, or {@code api} where it concerns the whole
 * @param aspect what differs, such as {@code range of cmd}
 * @param document what the document has
 * @param spec what the spec has
 */
record Difference(String operation, String aspect, String document, String spec) {

    /** The name that stands for the API as a whole. */
    static final String API = "api";

    @Override
    public String toString() {
        return operation + ": " + aspect + ": the document has <" + document + ">, the spec <" + spec + ">";
    }
}
