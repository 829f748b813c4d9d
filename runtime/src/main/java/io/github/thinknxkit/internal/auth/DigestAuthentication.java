package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.connection.Secret;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
final class DigestAuthentication implements Authentication {

    /** As often as a command whose repetition does more can meet such a refusal. */
    private static final int MOST_DOUBTS = 5;

    private final Supplier<Login> logins;
    private final ChallengeSelector selector;
    private final Supplier<String> clientNonces;
    private final NonceCounts counts = new NonceCounts();
    private final ShortLives shortLives = new ShortLives();
    private final AtomicReference<@Nullable DigestSession> shared = new AtomicReference<>();

    /** The password that the server has accepted, and has not refused since. */
    private volatile @Nullable Secret trusted;

    private final AtomicInteger doubts = new AtomicInteger();

    /**
     * Creates the authentication of one connection.
     *
     * @param logins the login as it is now
     * @param clientNonces a new client nonce each time, of at least 128 random bits in characters that need no quoting;
     *     safe for use by many threads
     */
    public DigestAuthentication(Supplier<Login> logins, DigestPolicy policy, Supplier<String> clientNonces) {
        this.logins = logins;
        this.selector = new ChallengeSelector(policy);
        this.clientNonces = clientNonces;
    }

    @Override
    public CallAuthentication begin(Effect effect) {
        return new DigestCall(this, effect);
    }

    ChallengeSelector selector() {
        return selector;
    }

    Supplier<Login> logins() {
        return logins;
    }

    ShortLives shortLives() {
        return shortLives;
    }

    /** Opens the session of a challenge; a server that announces UTF-8 decides, unless the connection names an encoding. */
    DigestSession open(DigestChallenge challenge, Login login, Charset charset, Cookies cookies) {
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

    /**
     * Takes a refusal that speaks against the password of a session. Returns whether there is more to say for it: the server has
     * accepted it, and has not spoken so often against it since, whichever calls it refused. Otherwise a server that is slow to
     * refuse would be sent a wrong password for as long as there are calls, if each of them came to its deadline before it knew.
     */
    boolean isTrustedAfter(DigestSession refused) {
        return trusted == refused.login().secret() && doubts.incrementAndGet() < MOST_DOUBTS;
    }

    void accepted(DigestSession session) {
        if (doubts.get() > 0) {
            doubts.set(0);
        }
        trusted = session.login().secret();
        session.login().encodings().keep(session.charset());
    }

    void refused(@Nullable DigestSession session) {
        trusted = null;
        if (session != null) {
            session.login().encodings().forget();
        }
    }

    /**
     * How often each nonce was used, whoever was handed it (RFC 7616, section 3.4): servers hand one nonce to several callers.
     * Safe for use by many threads.
     */
    static final class NonceCounts {

        /** More nonces than are in use at a time; the one that was handed out longest ago is forgotten. */
        private static final int MOST = 1024;

        private final Map<String, AtomicInteger> byNonce = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, AtomicInteger> eldest) {
                return size() > MOST;
            }
        };

        /** Returns the count of a nonce, which goes on if the nonce has been handed out before. */
        synchronized AtomicInteger of(String nonce) {
            return byNonce.computeIfAbsent(nonce, unknown -> new AtomicInteger());
        }
    }

    /**
     * Notices a server that soon refuses each nonce which several calls share: one that wants counts in order, or each nonce
     * once. A nonce that expires or is used up has served more calls, and a restart comes seldom.
     */
    static final class ShortLives {

        /** Below it, challenges cost more than going one at a time. */
        private static final int LONG_LIFE = 16;

        private static final int IN_A_ROW = 3;

        private @Nullable DigestSession last;
        private int shortLives;

        /** Takes the refusal of a shared nonce while other calls were under way; returns whether that has become usual. */
        synchronized boolean areUsual(DigestSession refused) {
            if (refused.accepted() >= LONG_LIFE) {
                shortLives = 0;
            } else if (refused != last) {
                shortLives++;
            }
            last = refused;
            return shortLives >= IN_A_ROW;
        }
    }

    /** Client nonces of 128 random bits, so that no server can prepare tables for them. */
    static final class RandomClientNonces implements Supplier<String> {

        private static final int BYTES = 16;

        private final SecureRandom random;

        public RandomClientNonces(SecureRandom random) {
            this.random = random;
        }

        @Override
        public String get() {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        }
    }
}
