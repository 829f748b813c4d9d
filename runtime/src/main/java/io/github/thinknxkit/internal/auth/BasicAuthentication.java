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
    private static final byte[] SCHEME = "Basic ".getBytes(StandardCharsets.US_ASCII);

    private final Supplier<Login> logins;
    private volatile @Nullable Encoded encoded;

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

    /** Returns the field; encoded once for a login, since that takes more memory than all else that a call needs for it. */
    private String field(Login login, Charset encoding) {
        Encoded known = encoded;
        if (known == null || known.login != login || !known.encoding.equals(encoding)) {
            known = new Encoded(login, encoding);
            encoded = known;
        }
        return known.field();
    }

    /** The field in octets, which live as long as the password's characters do; a text is made for each send. */
    private static final class Encoded {

        private final Login login;
        private final Charset encoding;
        private final byte[] field;

        Encoded(Login login, Charset encoding) {
            this.login = login;
            this.encoding = encoding;
            byte[] both = login.joined(":", encoding);
            byte[] base64 = Base64.getEncoder().encode(both);
            Arrays.fill(both, (byte) 0);
            this.field = Arrays.copyOf(SCHEME, SCHEME.length + base64.length);
            System.arraycopy(base64, 0, field, SCHEME.length, base64.length);
            Arrays.fill(base64, (byte) 0);
        }

        String field() {
            return new String(field, StandardCharsets.ISO_8859_1);
        }
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
