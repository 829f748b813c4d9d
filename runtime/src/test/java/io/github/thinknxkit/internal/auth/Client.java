package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A client under test, with the steps that tests take with it. */
record Client(DigestAuthentication authentication) {

    static final byte[] NO_BODY = {};

    static Client of(String user, String password, DigestPolicy policy, Supplier<String> clientNonces) {
        Login login = new Login(user, Secret.of(password), Optional.empty());
        return new Client(new DigestAuthentication(() -> login, policy, clientNonces));
    }

    /** A client whose nonces are c1, c2 and so on. */
    static Client of(String user, String password, DigestPolicy policy) {
        AtomicInteger nonces = new AtomicInteger();
        return of(user, password, policy, () -> "c" + nonces.incrementAndGet());
    }

    static Client of(String user, String password) {
        return of(user, password, DigestPolicy.any());
    }

    static Client usual() {
        return of("user", "pass");
    }

    CallAuthentication begin() {
        return authentication.begin(Effect.READ);
    }

    /** Returns what the first call answers to a challenge. */
    AuthorizationText answer(String... challenges) {
        return answer("GET", "/x?y=1&auth=digest", NO_BODY, challenges);
    }

    AuthorizationText answer(String method, String target, byte[] body, String... challenges) {
        CallAuthentication call = begin();
        assertNull(call.authorization(method, target, body), "nothing is known yet");
        assertInstanceOf(Refusal.SendAgain.class, call.refused(Fields.challenges(challenges), true));
        return authorization(call, method, target, body);
    }

    /** Returns why the first call gives up at a challenge. */
    String failure(String... challenges) {
        CallAuthentication call = begin();
        assertNull(call.authorization("GET", "/x", NO_BODY));
        return finalReason(call, challenges);
    }

    /** Makes a call that is challenged once and then accepted, so that its nonce is shared. */
    AuthorizationText learn(String challenge) {
        CallAuthentication call = begin();
        assertNull(call.authorization("GET", "/x", NO_BODY));
        sendAgain(call, challenge);
        AuthorizationText field = authorization(call);
        accepted(call);
        return field;
    }

    static AuthorizationText authorization(CallAuthentication call) {
        return authorization(call, "GET", "/x", NO_BODY);
    }

    static AuthorizationText authorization(CallAuthentication call, String method, String target, byte[] body) {
        String field = call.authorization(method, target, body);
        assertNotNull(field, "no authorization");
        AuthorizationText parsed = AuthorizationText.parse(field);
        parsed.checkQuoting();
        return parsed;
    }

    static void sendAgain(CallAuthentication call, String... challenges) {
        assertInstanceOf(Refusal.SendAgain.class, call.refused(Fields.challenges(challenges), true));
    }

    static void sendAlone(CallAuthentication call, String... challenges) {
        assertInstanceOf(Refusal.SendAlone.class, call.refused(Fields.challenges(challenges), false));
    }

    static String finalReason(CallAuthentication call, String... challenges) {
        return assertInstanceOf(Refusal.Final.class, call.refused(Fields.challenges(challenges), true))
                .reason()
                .text(text -> text);
    }

    static ServerProof accepted(CallAuthentication call, String... authenticationInfo) {
        return call.answered(200, Fields.of("Authentication-Info", authenticationInfo), NO_BODY);
    }
}
