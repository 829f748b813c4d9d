package io.github.thinknxkit.internal.auth.digest;

import io.github.thinknxkit.internal.auth.Login;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * H(A1) of RFC 7616, section 3.4.2, which is as good as the password for its realm: no text shows it.
 *
 * <p>A {@code -sess} key is made once of the challenge's nonce and the first client nonce, and outlives a {@code nextnonce}
 * (RFC 2617, section 3.2.2.2). Its client nonce stays the same too, for servers that compute the key anew each time.
 */
final class SessionKey {

    private final String hash;
    private final Supplier<String> clientNonces;

    private SessionKey(String hash, Supplier<String> clientNonces) {
        this.hash = hash;
        this.clientNonces = clientNonces;
    }

    static SessionKey of(DigestChallenge challenge, Login login, Charset charset, Supplier<String> clientNonces) {
        HashFunction function = HashFunction.of(challenge.algorithm());
        byte[] a1 = login.joined(":" + challenge.realm().text() + ":", charset);
        String hash = function.of(a1);
        Arrays.fill(a1, (byte) 0);
        if (!challenge.algorithm().isSession()) {
            return new SessionKey(hash, clientNonces);
        }
        String clientNonce = clientNonces.get();
        String sessionHash = function.of(hash + ":" + challenge.nonce().text() + ":" + clientNonce);
        return new SessionKey(sessionHash, () -> clientNonce);
    }

    String hash() {
        return hash;
    }

    /** Returns the client nonce of the next request. */
    String clientNonce() {
        return clientNonces.get();
    }
}
