package io.github.thinknxkit.internal.auth.digest;

import io.github.thinknxkit.internal.auth.Login;
import io.github.thinknxkit.internal.auth.challenge.ParameterValue;
import io.github.thinknxkit.internal.auth.cookie.Cookies;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * One nonce, its count, the cookies that go with it, and all that can be computed before a request is known. Safe for use
 * by many threads.
 */
final class DigestSession {

    private static final int MOST_DOUBLINGS = 16;

    private final DigestChallenge challenge;
    private final SessionKey key;
    private final String userField;
    private final FieldTemplate template;
    private final Charset charset;
    private final NonceCounts counts;

    /** Counts on past the 32 bits of the field to 0, which a server refuses like any used-up nonce: no harm done. */
    private final AtomicInteger uses;

    private final AtomicInteger accepted = new AtomicInteger();
    private volatile Cookies cookies = Cookies.NONE;

    private DigestSession(
            DigestChallenge challenge, SessionKey key, String userField, Charset charset, NonceCounts counts) {
        this.challenge = challenge;
        this.key = key;
        this.userField = userField;
        this.template = FieldTemplate.of(challenge, userField);
        this.charset = charset;
        this.counts = counts;
        this.uses = counts.of(challenge.nonce().text());
    }

    static DigestSession of(
            DigestChallenge challenge,
            Login login,
            Charset charset,
            Supplier<String> clientNonces,
            NonceCounts counts) {
        return new DigestSession(
                challenge,
                SessionKey.of(challenge, login, charset, clientNonces),
                UserField.of(login.user(), challenge, charset),
                charset,
                counts);
    }

    /** Returns the session that a {@code nextnonce} begins: the same key and cookies, and the next nonce's own count. */
    DigestSession withNonce(ParameterValue next) {
        DigestSession session = new DigestSession(challenge.withNonce(next), key, userField, charset, counts);
        session.keep(cookies);
        return session;
    }

    DigestChallenge challenge() {
        return challenge;
    }

    /** The encoding of the credentials. */
    Charset charset() {
        return charset;
    }

    Cookies cookies() {
        return cookies;
    }

    void keep(Cookies changed) {
        cookies = changed;
    }

    /** How many requests with this nonce the server has accepted. */
    int accepted() {
        return accepted.get();
    }

    void countAccepted() {
        accepted.incrementAndGet();
    }

    boolean hasNonceOf(DigestChallenge other) {
        return challenge.nonce().text().equals(other.nonce().text());
    }

    /** Leaves out counts, twice as many each time, to get past those that others have used. */
    void leap(int times) {
        uses.addAndGet((1 << Math.min(times, MOST_DOUBLINGS)) - 1);
    }

    /** Takes the next count and signs a request with it. */
    SignedRequest sign(String method, String target, byte[] body) {
        Count count = nextCount();
        String response = proof(method, target, body, count);
        return new SignedRequest(this, target, count, template.field(target, count, response));
    }

    private Count nextCount() {
        return challenge.protection() == Protection.UNSTATED
                ? Count.NONE
                : new Count(HexFormat.of().toHexDigits(uses.incrementAndGet()), key.clientNonce());
    }

    /**
     * Returns the proof that its sender knows the password (RFC 7616, sections 3.4.1 and 3.5).
     *
     * @param method the request's method; empty for the server's proof
     * @param body the body of the message that carries the proof
     */
    String proof(String method, String target, byte[] body, Count count) {
        HashFunction function = HashFunction.of(challenge.algorithm());
        Protection protection = challenge.protection();
        String a2 = method + ':' + target;
        if (protection == Protection.AUTH_INT) {
            a2 += ':' + function.of(body);
        }
        String counted = protection == Protection.UNSTATED
                ? ""
                : count.number() + ':' + count.clientNonce() + ':' + protection.token() + ':';
        return function.of(key.hash() + ':' + challenge.nonce().text() + ':' + counted + function.of(a2));
    }
}
