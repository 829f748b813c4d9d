package io.github.thinknxkit.internal.auth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The authentication of one call.
 *
 * <p>Not safe for use by many threads at a time. For each send: {@link #authorization} before it, then exactly one of
 * {@link #refused} (the answer was a 401) and {@link #answered} (any other answer); neither if no answer came.
 */
public interface CallAuthentication {

    /**
     * Returns the {@code Authorization} field for the next send.
     *
     * @param method the request's method
     * @param requestTarget the path and query exactly as they are sent
     * @param body the request's body exactly as it is sent; empty if there is none
     * @return the field's value, in ASCII, or null if the request is to be sent without
     */
    @Nullable
    String authorization(String method, String requestTarget, byte[] body);

    /**
     * Takes a 401.
     *
     * @param challenges the values of all {@code WWW-Authenticate} fields, in order; may be empty
     * @return whether to send once more
     */
    Refusal refused(List<String> challenges);

    /**
     * Takes any other answer.
     *
     * @param status the status
     * @param authenticationInfo the values of all {@code Authentication-Info} fields, in order; may be empty
     * @param body the answer's body as far as it was received, for a server that signs it
     * @return what the server proved of itself
     */
    ServerProof answered(int status, List<String> authenticationInfo, byte[] body);
}
