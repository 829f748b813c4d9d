package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import io.github.thinknxkit.internal.auth.Login.Encodings;
import io.github.thinknxkit.internal.text.ChallengeText;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Basic authentication (RFC 7617), sent with the first request already.
 *
 * <p>Only for connections whose user chose it: no other scheme ever falls back to it. Credentials outside ASCII that are
 * refused are sent once more in the other encoding.
 */
final class BasicAuthentication implements Authentication {

    private static final int FORBIDDEN = 403;

    private final Login login;
    private final Encodings encodings;

    /**
     * Creates the authentication.
     *
     * @param login the user name, without a colon, and the password, without control characters (RFC 7617,
     *     section 2)
     */
    public BasicAuthentication(Login login) {
        this.login = login;
        this.encodings = new Encodings(login);
    }

    @Override
    public CallAuthentication begin(Effect effect) {
        return new BasicCall();
    }

    private String field(Charset encoding) {
        byte[] both = login.joined(":", encoding);
        String field = "Basic " + Base64.getEncoder().encodeToString(both);
        Arrays.fill(both, (byte) 0);
        return field;
    }

    private static boolean announcesUtf8(HttpHeaders fields) {
        for (ChallengeText challenge : ChallengeText.parse(fields.allValues("WWW-Authenticate"))) {
            if (challenge.isOf("Basic") && challenge.parameters().is("charset", "UTF-8")) {
                return true;
            }
        }
        return false;
    }

    private final class BasicCall implements CallAuthentication {

        private Charset sent = encodings.current();
        private @Nullable Charset other;

        @Override
        public String authorization(String method, String requestTarget, byte[] body) {
            sent = other == null ? encodings.current() : other;
            return field(sent);
        }

        @Override
        public Refusal refused(HttpHeaders fields, boolean alone) {
            // A server that announces UTF-8 has read it: it need not be shown the password in another encoding.
            boolean understood = announcesUtf8(fields) && sent.equals(StandardCharsets.UTF_8);
            if (!understood && triesAnother()) {
                return new Refusal.SendAgain();
            }
            encodings.forget();
            return new Refusal.Final(
                    cleaned -> "the server refused the user name or the password (401); check both" + tried());
        }

        @Override
        public boolean forbidden() {
            return triesAnother();
        }

        private boolean triesAnother() {
            if (other != null) {
                return false;
            }
            other = encodings.after(sent);
            return other != null;
        }

        private String tried() {
            return other == null ? "" : ". They were sent in UTF-8 and in ISO-8859-1";
        }

        @Override
        public ServerProof answered(int status, HttpHeaders fields, byte[] body) {
            if (status == FORBIDDEN) {
                encodings.forget();
            } else {
                encodings.keep(sent);
            }
            return ServerProof.ABSENT;
        }
    }
}
