package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.internal.http.Message;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The authentication of one call.
 *
 * <p>Not safe for use by many threads at a time. For each send: {@link #complete} and {@link #authorization} before it, which
 * may throw an {@link CurrentEndpoint.UnusableSecretException} if the secret comes from a supplier; then exactly one of
 * {@link #refused} (the answer was a 401) and {@link #answered} (any other answer), the latter after {@link #forbidden} if
 * the answer was a 403 and the call is not sent once more; neither if no answer came.
 */
public interface CallAuthentication {

    /** Returns the message of the next send, with the secret in it if the connection sends it in the URL or the form. */
    default Message complete(Message message) {
        return message;
    }

    /**
     * Returns the {@code Authorization} field for the next send.
     *
     * @param requestTarget the path and query exactly as they are sent
     * @param body the request's body exactly as it is sent; empty if there is none
     * @return the field's value, in ASCII, or null if the request is to be sent without
     */
    @Nullable
    String authorization(String method, String requestTarget, byte[] body);

    /** {@return the {@code Cookie} field that goes with this authorization, or null for none} */
    default @Nullable String cookie() {
        return null;
    }

    /**
     * Takes a 401.
     *
     * @param alone whether no other call of the connection was under way since this one got its turn
     */
    Refusal refused(HttpHeaders fields, boolean alone);

    /** Takes a 403, by which this API's servers refuse wrong credentials, too. */
    default boolean forbidden() {
        return false;
    }

    /**
     * Takes any other answer, or a 403 that stands.
     *
     * @param body the answer's body as far as it was received, for a server that signs it
     */
    ServerProof answered(int status, HttpHeaders fields, byte[] body);

    /** What an answer proves of the server: whether it too knows the password. */
    enum ServerProof {
        /** The server showed that it knows the password. */
        GIVEN,
        /** The server showed nothing, as most do. */
        ABSENT,
        /** What the server showed is wrong: this is not the server, or its answer was tampered with. */
        WRONG
    }
}
