package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Sends no {@code Authorization}: the credentials are in the query, or the cloud's key in the path. */
final class NoAuthentication implements Authentication, CallAuthentication {

    /** Creates the authentication, which holds no state. */
    public NoAuthentication() {}

    @Override
    public CallAuthentication begin(Effect effect) {
        return this;
    }

    @Override
    public @Nullable String authorization(String method, String requestTarget, byte[] body) {
        return null;
    }

    @Override
    public Refusal refused(HttpHeaders fields, boolean alone) {
        return new Refusal.Final(cleaned -> "the server refused the credentials of the connection (401); check them");
    }

    @Override
    public ServerProof answered(int status, HttpHeaders fields, byte[] body) {
        return ServerProof.ABSENT;
    }
}
