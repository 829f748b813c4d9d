package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import io.github.thinknxkit.internal.text.ChallengeText;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Basic authentication (RFC 7617), sent with the first request already.
 *
 * <p>Only for connections whose user chose it: no other scheme ever falls back to it. Credentials outside ASCII that are
 * refused are sent once more in the other encoding.
 */
final class BasicAuthentication implements Authentication {

    private static final int FORBIDDEN = 403;

    private final Supplier<Login> logins;

    /**
     * Creates the authentication.
     *
     * @param logins the user name, without a colon, and the password as it is now, without control characters (RFC 7617,
     *     section 2)
     */
    public BasicAuthentication(Supplier<Login> logins) {
        this.logins = logins;
    }

    @Override
    public CallAuthentication begin(Effect effect) {
        return new BasicCall();
    }

    private static String field(Login login, Charset encoding) {
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

        private final Renewal<Login> renewal = new Renewal<>(logins, Login::secret);
        private @Nullable Login asked;
        private Charset sent = StandardCharsets.UTF_8;
        private @Nullable Charset other;

        @Override
        public String authorization(String method, String requestTarget, byte[] body) {
            sent = other == null ? login().encodings().current() : other;
            return field(login(), sent);
        }

        /** Asked for once in a call, unless it is refused. */
        private Login login() {
            Login now = asked == null ? logins.get() : asked;
            asked = now;
            return now;
        }

        @Override
        public Refusal refused(HttpHeaders fields, boolean alone) {
            // A server that announces UTF-8 has read it: it need not be shown the password in another encoding.
            boolean understood = announcesUtf8(fields) && sent.equals(StandardCharsets.UTF_8);
            if ((!understood && triesAnother()) || renews()) {
                return new Refusal.SendAgain();
            }
            login().encodings().forget();
            return new Refusal.Final(cleaned ->
                    "the server refused the user name or the password (401); check both" + tried() + renewal.failure());
        }

        @Override
        public boolean forbidden() {
            return triesAnother() || renews();
        }

        private boolean triesAnother() {
            if (other != null) {
                return false;
            }
            other = login().encodings().after(sent);
            return other != null;
        }

        private boolean renews() {
            Login next = renewal.after(login());
            if (next == null) {
                return false;
            }
            login().encodings().forget();
            asked = next;
            other = null;
            return true;
        }

        private String tried() {
            return other == null ? "" : ". They were sent in UTF-8 and in ISO-8859-1";
        }

        @Override
        public ServerProof answered(int status, HttpHeaders fields, byte[] body) {
            if (status == FORBIDDEN) {
                login().encodings().forget();
            } else {
                login().encodings().keep(sent);
            }
            return ServerProof.ABSENT;
        }
    }
}
