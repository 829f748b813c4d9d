package io.github.thinknxkit.spec.internal.report;

/** Leaves a reader from any depth, after a problem was reported that makes the rest of the file unreadable. */
public final class ReadingStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes one without a stack trace, which would be of no use. */
    public ReadingStopped() {
        super("reported", null, false, false);
    }
}
