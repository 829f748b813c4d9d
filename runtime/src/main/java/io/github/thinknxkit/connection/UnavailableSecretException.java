package io.github.thinknxkit.connection;

/**
 * Thrown by the supplier of a secret to say why there is none, such as a vault that is sealed.
 *
 * <p>Its message is repeated in the error of the call, which that of any other exception of a supplier is not.
 */
public final class UnavailableSecretException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do, as the end of a sentence without its full stop; holds no secret
     */
    public UnavailableSecretException(String message) {
        super(message);
    }
}
