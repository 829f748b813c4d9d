package io.github.thinknxkit.internal.answer;

/** An answer's body is not what it should be. */
public final class UnreadableAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param reason what it is instead, as a clause; holds nothing of the body
     */
    UnreadableAnswerException(String reason) {
        super(reason);
    }

    /** {@return what the body is instead, as a clause; holds nothing of the body} */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
