package io.github.thinknxkit.simulator.page;

/** Something that the browser sent is missing or not understood. */
final class BadFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    BadFormException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
