package io.github.thinknxkit.error;

/** An argument that the document does not allow; nothing was sent. */
public final class InvalidArgumentException extends ThinknxException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * Creates the exception.
     *
     * @param message which value was given and which are allowed
     * @param context the call
     * @param parameter the parameter's name for the caller
     */
    public InvalidArgumentException(String message, CallContext context, String parameter) {
        super(message, context, false, null);
        this.parameter = parameter;
    }

    /** {@return the parameter's name, such as {@code level}} */
    public String parameter() {
        return parameter;
    }
}
