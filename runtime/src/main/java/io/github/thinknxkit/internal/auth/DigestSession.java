package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.internal.auth.DigestAuthentication.NonceCounts;
import io.github.thinknxkit.internal.auth.SignedRequest.Count;
import io.github.thinknxkit.internal.text.FieldCursor.ParameterValue;
import io.github.thinknxkit.internal.text.FieldCursor.Quoting;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One nonce, its count, the cookies that go with it, and all that can be computed before a request is known. Safe for use
 * by many threads.
 */
final class DigestSession {

    private static final int MOST_DOUBLINGS = 16;

    private final DigestChallenge challenge;
    private final Login login;
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
            DigestChallenge challenge,
            Login login,
            SessionKey key,
            String userField,
            Charset charset,
            NonceCounts counts) {
        this.challenge = challenge;
        this.login = login;
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
                login,
                SessionKey.of(challenge, login, charset, clientNonces),
                UserField.of(login.user(), challenge, charset),
                charset,
                counts);
    }

    /** Returns the session that a {@code nextnonce} begins: the same key and cookies, and the next nonce's own count. */
    DigestSession withNonce(ParameterValue next) {
        DigestSession session = new DigestSession(challenge.withNonce(next), login, key, userField, charset, counts);
        session.keep(cookies);
        return session;
    }

    DigestChallenge challenge() {
        return challenge;
    }

    /** The credentials. */
    Login login() {
        return login;
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
        return challenge.protection() == Qop.UNSTATED
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
        Qop protection = challenge.protection();
        String a2 = method + ':' + target;
        if (protection == Qop.AUTH_INT) {
            a2 += ':' + function.of(body);
        }
        String counted = protection == Qop.UNSTATED
                ? ""
                : count.number() + ':' + count.clientNonce() + ':' + protection.token() + ':';
        return function.of(key.hash() + ':' + challenge.nonce().text() + ':' + counted + function.of(a2));
    }

    /**
     * H(A1) of RFC 7616, section 3.4.2, which is as good as the password for its realm: no text shows it.
     *
     * <p>A {@code -sess} key is made once of the challenge's nonce and the first client nonce, and outlives a {@code nextnonce}
     * (RFC 2617, section 3.2.2.2). Its client nonce stays the same too, for servers that compute the key anew each time.
     */
    static final class SessionKey {

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

    /**
     * An {@code Authorization} field whose fixed parts are written once per nonce.
     *
     * <p>What RFC 7616 (section 3.4) leaves without quotes is left without: some servers compare the text. The algorithm goes
     * back as the server wrote it, for Tomcat refuses an answer without.
     *
     * @param head all before the target
     * @param tail all between the target and what changes with each request
     */
    record FieldTemplate(String head, String tail) {

        static FieldTemplate of(DigestChallenge challenge, String userField) {
            String head = "Digest " + userField
                    + ", realm=\"" + challenge.realm().quoted()
                    + "\", nonce=\"" + challenge.nonce().quoted()
                    + "\", uri=\"";
            return new FieldTemplate(head, tail(challenge));
        }

        private static String tail(DigestChallenge challenge) {
            StringBuilder tail = new StringBuilder("\"");
            append(tail, ", algorithm=", challenge.algorithmToken());
            ParameterValue opaque = challenge.opaque();
            append(tail, ", opaque=", opaque == null ? null : '"' + opaque.quoted() + '"');
            append(tail, ", userhash=", challenge.userHash() ? "true" : null);
            append(
                    tail,
                    ", qop=",
                    challenge.protection() == Qop.UNSTATED
                            ? null
                            : challenge.protection().token());
            return tail.toString();
        }

        private static void append(StringBuilder text, String name, @Nullable String value) {
            if (value != null) {
                text.append(name).append(value);
            }
        }

        String field(String target, Count count, String response) {
            StringBuilder field =
                    new StringBuilder(head.length() + tail.length() + target.length() + response.length() + 80);
            field.append(head).append(Quoting.escaped(target)).append(tail);
            if (!count.equals(Count.NONE)) {
                field.append(", nc=").append(count.number());
                field.append(", cnonce=\"").append(count.clientNonce()).append('"');
            }
            return field.append(", response=\"").append(response).append('"').toString();
        }

        /** Shows nothing: the field is a proof of the password. */
        @Override
        public String toString() {
            return "FieldTemplate[redacted]";
        }
    }

    /** The parameter that carries the user name (RFC 7616, sections 3.4 and 3.4.4). */
    static final class UserField {

        private static final HexFormat HEX = HexFormat.of().withUpperCase();
        private static final String EXTENDED_MARKS = "!#$&+-.^_`|~";

        private UserField() {}

        /**
         * Returns the parameter. A name outside ASCII goes out as {@code username*} (RFC 8187), because the JDK's client
         * writes {@code ?} for what is not ASCII (seen on 17 and 25).
         */
        static String of(String user, DigestChallenge challenge, Charset charset) {
            if (challenge.userHash()) {
                byte[] name = (user + ":" + challenge.realm().text()).getBytes(charset);
                return "username=\"" + HashFunction.of(challenge.algorithm()).of(name) + '"';
            }
            if (StandardCharsets.US_ASCII.newEncoder().canEncode(user)) {
                return "username=\"" + Quoting.escaped(user) + '"';
            }
            return "username*=UTF-8''" + extended(user);
        }

        private static String extended(String user) {
            StringBuilder text = new StringBuilder();
            for (byte octet : user.getBytes(StandardCharsets.UTF_8)) {
                char c = (char) (octet & 0xFF);
                if ((c < 0x80 && Character.isLetterOrDigit(c)) || EXTENDED_MARKS.indexOf(c) >= 0) {
                    text.append(c);
                } else {
                    text.append('%').append(HEX.toHexDigits(octet));
                }
            }
            return text.toString();
        }
    }
}
