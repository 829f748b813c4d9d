package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import io.github.thinknxkit.internal.http.Message;
import io.github.thinknxkit.internal.text.PercentEncoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends no {@code Authorization}: the password is in the query or form, or the cloud's key in the path. */
final class UrlAuthentication implements Authentication {

    private final Supplier<Endpoint> endpoint;
    private volatile @Nullable Encoded encoded;

    /**
     * Creates the authentication.
     *
     * @param endpoint the endpoint with its secret as it is now, the same instance for as long as that is the same
     */
    UrlAuthentication(Supplier<Endpoint> endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public CallAuthentication begin(Effect effect) {
        return new UrlCall();
    }

    private byte[] encoded(Secret secret) {
        Encoded known = encoded;
        if (known == null || known.secret != secret) {
            known = new Encoded(secret);
            encoded = known;
        }
        return known.octets;
    }

    /** A secret in octets, which live as long as its characters do; a text is made for each send. */
    private static final class Encoded {

        private final Secret secret;
        private final byte[] octets;

        Encoded(Secret secret) {
            this.secret = secret;
            this.octets = secret.reveal(characters -> PercentEncoder.encode(new String(characters)))
                    .getBytes(StandardCharsets.US_ASCII);
        }
    }

    private final class UrlCall implements CallAuthentication {

        private final Renewal<Endpoint> renewal = new Renewal<>(endpoint, Endpoint::secret);
        private @Nullable Endpoint used;

        @Override
        public Message complete(Message message) {
            Endpoint now = used == null ? endpoint.get() : used;
            used = now;
            return message.filled(encoded(now.secret()));
        }

        @Override
        public @Nullable String authorization(String method, String requestTarget, byte[] body) {
            return null;
        }

        @Override
        public Refusal refused(HttpHeaders fields, boolean alone) {
            return renews()
                    ? new Refusal.SendAgain()
                    : new Refusal.Final(
                            cleaned -> "the server refused the credentials of the connection (401); check them"
                                    + renewal.failure());
        }

        @Override
        public boolean forbidden() {
            return renews();
        }

        private boolean renews() {
            Endpoint next = used == null ? null : renewal.after(used);
            used = next == null ? used : next;
            return next != null;
        }

        @Override
        public ServerProof answered(int status, HttpHeaders fields, byte[] body) {
            return ServerProof.ABSENT;
        }
    }
}
