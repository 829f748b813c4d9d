package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import io.github.thinknxkit.internal.text.Parameters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request as it was signed, against which its answer is checked. */
final class SignedRequest {

    private final DigestSession session;
    private final String target;
    private final Count count;
    private final String authorization;

    SignedRequest(DigestSession session, String target, Count count, String authorization) {
        this.session = session;
        this.target = target;
        this.count = count;
        this.authorization = authorization;
    }

    DigestSession session() {
        return session;
    }

    /** The field's value; no text shows it. */
    String authorization() {
        return authorization;
    }

    /** Checks what the answer proves of the server (RFC 7616, section 3.5). */
    ServerProof proof(Parameters info, byte[] body) {
        String shown = info.text("rspauth");
        if (shown == null) {
            return ServerProof.ABSENT;
        }
        if (!echoes(info)) {
            return ServerProof.WRONG;
        }
        String expected = session.proof("", target, body, count);
        return MessageDigest.isEqual(octets(expected), octets(shown.toLowerCase(Locale.ROOT)))
                ? ServerProof.GIVEN
                : ServerProof.WRONG;
    }

    /** What the server repeats of the request has to be this request's (RFC 7616, section 3.5). */
    private boolean echoes(Parameters info) {
        Qop protection = session.challenge().protection();
        if (protection == Qop.UNSTATED) {
            return true;
        }
        return agrees(protection.token(), info.text("qop"))
                && agrees(count.number(), info.text("nc"))
                && agrees(count.clientNonce(), info.text("cnonce"));
    }

    private static boolean agrees(String ours, @Nullable String theirs) {
        return theirs == null || theirs.equalsIgnoreCase(ours);
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * What makes one use of a nonce different from the others.
     *
     * @param number the nonce count, eight lower-case hexadecimal digits (nc)
     * @param clientNonce the client's own nonce (cnonce)
     */
    record Count(String number, String clientNonce) {

        /** What RFC 2069's form sends: nothing. */
        static final Count NONE = new Count("", "");
    }
}
