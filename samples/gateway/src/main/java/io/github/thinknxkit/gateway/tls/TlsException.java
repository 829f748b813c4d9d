package io.github.thinknxkit.gateway.tls;

/** A certificate or its key cannot be used. The message says which file it is about, and holds nothing of a key. */
public final class TlsException extends Exception {

    private static final long serialVersionUID = 1L;

    public TlsException(String message) {
        super(message);
    }
}
