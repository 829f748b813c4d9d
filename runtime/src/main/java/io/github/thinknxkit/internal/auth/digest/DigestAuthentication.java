package io.github.thinknxkit.internal.auth.digest;

import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.internal.auth.Authentication;
import io.github.thinknxkit.internal.auth.CallAuthentication;
import io.github.thinknxkit.internal.auth.Login;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Digest authentication (RFC 7616, with the forms of RFC 2617 and RFC 2069).
 *
 * <p>The first call learns a nonce from the server's challenge; from then on all calls share it and cost one round trip. A
 * nonce is shared only once the server has accepted it: until then the call that was challenged is its only user, so that a
 * refusal can only mean wrong credentials, also on servers that refuse counts that come out of order.
 */
public final class DigestAuthentication implements Authentication {

    private final Login login;
    private final ChallengeSelector selector;
    private final Supplier<String> clientNonces;
    private final AtomicReference<@Nullable DigestSession> shared = new AtomicReference<>();

    /**
     * Creates the authentication of one connection.
     *
     * @param login the user name and password
     * @param policy which algorithms are accepted
     * @param clientNonces a new client nonce each time, of at least 128 random bits in characters that need no quoting;
     *     safe for use by many threads
     */
    public DigestAuthentication(Login login, DigestPolicy policy, Supplier<String> clientNonces) {
        this.login = login;
        this.selector = new ChallengeSelector(policy);
        this.clientNonces = clientNonces;
    }

    @Override
    public CallAuthentication begin() {
        return new DigestCall(this);
    }

    ChallengeSelector selector() {
        return selector;
    }

    DigestSession open(DigestChallenge challenge) {
        return DigestSession.of(challenge, login, clientNonces);
    }

    /** Returns the session that calls share, or null if none is known to be accepted. */
    @Nullable
    DigestSession shared() {
        return shared.get();
    }

    /** Replaces the shared session, unless another call has replaced it already: the newer one stays. */
    void replace(@Nullable DigestSession seen, @Nullable DigestSession next) {
        shared.compareAndSet(seen, next);
    }
}
