package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.internal.auth.challenge.Challenge;
import io.github.thinknxkit.internal.auth.challenge.ChallengeParser;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Basic authentication (RFC 7617), sent with the first request already.
 *
 * <p>Only for connections whose user chose it: no other scheme ever falls back to it. Credentials outside ASCII go out in
 * ISO-8859-1 until the server announces UTF-8 in a challenge; the refused call is then sent once more.
 */
public final class BasicAuthentication implements Authentication {

    private final Login login;
    private volatile Charset charset;

    /**
     * Creates the authentication.
     *
     * @param login the user name, without a colon, and the password, without control characters (RFC 7617,
     *     section 2)
     */
    public BasicAuthentication(Login login) {
        this.login = login;
        this.charset = login.charset();
    }

    @Override
    public CallAuthentication begin() {
        return new BasicCall();
    }

    private String field(Charset encoding) {
        byte[] both = login.joined(":", encoding);
        String field = "Basic " + Base64.getEncoder().encodeToString(both);
        Arrays.fill(both, (byte) 0);
        return field;
    }

    private boolean differsInUtf8() {
        return !field(StandardCharsets.ISO_8859_1).equals(field(StandardCharsets.UTF_8));
    }

    private static boolean announcesUtf8(List<String> challenges) {
        for (Challenge challenge : ChallengeParser.parse(challenges)) {
            if (challenge.isOf("Basic") && challenge.parameters().is("charset", "UTF-8")) {
                return true;
            }
        }
        return false;
    }

    private final class BasicCall implements CallAuthentication {

        private @Nullable Charset sent;

        @Override
        public String authorization(String method, String requestTarget, byte[] body) {
            sent = charset;
            return field(charset);
        }

        @Override
        public Refusal refused(List<String> challenges) {
            if (StandardCharsets.ISO_8859_1.equals(sent) && differsInUtf8() && announcesUtf8(challenges)) {
                charset = StandardCharsets.UTF_8;
                return new Refusal.SendAgain();
            }
            return new Refusal.Final(cleaned -> "the server refused the user name or the password (401); check both");
        }

        @Override
        public ServerProof answered(int status, List<String> authenticationInfo, byte[] body) {
            return ServerProof.ABSENT;
        }
    }
}
