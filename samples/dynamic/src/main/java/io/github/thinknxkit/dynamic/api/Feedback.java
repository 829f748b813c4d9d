package io.github.thinknxkit.dynamic.api;

/** Whether the server is asked to hold its answer until the device has reported its state. */
public enum Feedback {
    /** The server acknowledges at once. */
    NONE,
    /** The server answers when the device has reported. */
    AWAITED;

    /**
     * Translates an option.
     *
     * @param given whether the option was given
     * @return what it asks for
     */
    public static Feedback of(boolean given) {
        return given ? AWAITED : NONE;
    }
}
