package io.github.thinknxkit.internal.http;

/**
 * Why there is no whole answer.
 *
 * @param kind how far the exchange had come
 * @param failure what the JDK says; its text may hold secrets
 */
public record Fault(Kind kind, Throwable failure) implements ExchangeEnd {

    /** How far an exchange had come. */
    public enum Kind {
        /** Nothing was sent: there was no connection. */
        NOT_SENT,
        /** The request was sent, at least in part, and no answer came. */
        LOST,
        /** The answer had begun, and its body did not end. */
        CUT_OFF,
        /** The answer is larger than allowed. */
        TOO_LARGE,
        /** What came is no HTTP. */
        GARBLED
    }

    /** Returns how far the exchange had come. */
    @Override
    public String toString() {
        return kind.toString();
    }
}
