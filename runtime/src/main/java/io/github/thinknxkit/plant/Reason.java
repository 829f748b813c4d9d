package io.github.thinknxkit.plant;

/** The words for a failure. */
final class Reason {

    private Reason() {}

    /** Returns its message, or its class if it has none. */
    static String of(RuntimeException failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
