package io.github.thinknxkit.internal.auth.digest;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.internal.auth.Authentication;
import io.github.thinknxkit.internal.auth.CallAuthentication;
import io.github.thinknxkit.internal.auth.Encodings;
import io.github.thinknxkit.internal.auth.Login;
import io.github.thinknxkit.internal.auth.cookie.Cookies;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Digest authentication (RFC 7616, with the forms of RFC 2617 and RFC 2069).
 *
 * <p>The first call learns a nonce from the server's challenge; from then on all calls share it and cost one round trip. A
 * nonce is shared only once the server has accepted it: until then the call that was challenged is its only user, unless
 * the server hands the same nonce to several.
 */
public final class DigestAuthentication implements Authentication {

    private final Login login;
    private final ChallengeSelector selector;
    private final Supplier<String> clientNonces;
    private final Encodings encodings;
    private final NonceCounts counts = new NonceCounts();
    private final ShortLives shortLives = new ShortLives();
    private final AtomicReference<@Nullable DigestSession> shared = new AtomicReference<>();
    private volatile boolean trusted;

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
        this.encodings = new Encodings(login);
    }

    @Override
    public CallAuthentication begin(Effect effect) {
        return new DigestCall(this, effect);
    }

    ChallengeSelector selector() {
        return selector;
    }

    Encodings encodings() {
        return encodings;
    }

    ShortLives shortLives() {
        return shortLives;
    }

    /** Opens the session of a challenge; a server that announces UTF-8 decides, unless the connection names an encoding. */
    DigestSession open(DigestChallenge challenge, Charset charset, Cookies cookies) {
        boolean announced = challenge.utf8() && login.charsets().contains(StandardCharsets.UTF_8);
        Charset decided = announced ? StandardCharsets.UTF_8 : charset;
        DigestSession session = DigestSession.of(challenge, login, decided, clientNonces, counts);
        session.keep(cookies);
        return session;
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

    /** Whether the server has accepted the user name and the password, and has not refused them since. */
    boolean isTrusted() {
        return trusted;
    }

    void accepted(DigestSession session) {
        trusted = true;
        encodings.keep(session.charset());
    }

    void refused() {
        trusted = false;
        encodings.forget();
    }
}
