package io.github.thinknxkit.spec.internal.yaml;

/** Leaves the reader from any depth, after a problem was reported that makes the rest of the file unreadable. */
final class ReadingStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingStopped() {
        super("reported", null, false, false);
    }
}
