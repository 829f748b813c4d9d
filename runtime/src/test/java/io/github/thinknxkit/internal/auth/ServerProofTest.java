package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerProofTest {

    private static final byte[] BODY = "{\"status\":1}".getBytes(StandardCharsets.US_ASCII);
    private static final Verifier SERVER = new Verifier("user", "pass", "r", StandardCharsets.UTF_8);

    private final Client client = Client.usual();

    private AuthorizationText challenged(CallAuthentication call, String parameters) {
        assertNull(call.authorization("GET", "/x", Client.NO_BODY));
        Client.sendAgain(call, "Digest realm=\"r\", nonce=\"n\"" + parameters);
        return Client.authorization(call);
    }

    private static ServerProof answer(CallAuthentication call, String info) {
        return call.answered(200, Fields.of("Authentication-Info", info), BODY);
    }

    private static String flipped(String proof) {
        return proof.substring(1) + proof.charAt(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", qop=auth",
                ", qop=\"auth\", algorithm=MD5-sess",
                ", qop=\"auth\", algorithm=SHA-256",
                ", qop=\"auth\", algorithm=SHA-512-256-sess",
                ", qop=\"auth-int\"",
                ", qop=\"auth-int\", algorithm=SHA-256-sess",
            })
    void aRightProofIsSeenAndAWrongOneToo(String parameters) {
        CallAuthentication right = client.begin();
        String proof = SERVER.rspauth(challenged(right, parameters), BODY);
        assertEquals(ServerProof.GIVEN, answer(right, "rspauth=\"" + proof + '"'));

        CallAuthentication wrong = client.begin();
        String other = SERVER.rspauth(Client.authorization(wrong), BODY);
        assertEquals(ServerProof.WRONG, answer(wrong, "rspauth=\"" + flipped(other) + '"'));
    }

    @Test
    void aProofOfAnotherBodyIsWrong() {
        CallAuthentication call = client.begin();
        String proof = SERVER.rspauth(challenged(call, ", qop=\"auth-int\""), new byte[] {1});

        assertEquals(ServerProof.WRONG, answer(call, "rspauth=\"" + proof + '"'));
    }

    @Test
    void aProofInUpperCaseIsRight() {
        CallAuthentication call = client.begin();
        AuthorizationText field = challenged(call, ", qop=\"auth\"");
        String proof = SERVER.rspauth(field, BODY).toUpperCase(java.util.Locale.ROOT);

        assertEquals(
                ServerProof.GIVEN,
                answer(call, "rspauth=\"" + proof + "\", qop=auth, nc=00000001, cnonce=\"c1\", nextnonce=\"b\""));
        assertEquals("b", Client.authorization(client.begin()).raw("nonce"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qop=auth-int", "nc=00000002", "cnonce=\"c2\"", "cnonce=\"\""})
    void aProofOfAnotherRequestIsWrong(String parameter) {
        CallAuthentication call = client.begin();
        String proof = SERVER.rspauth(challenged(call, ", qop=\"auth\""), BODY);

        assertEquals(ServerProof.WRONG, answer(call, "rspauth=\"" + proof + "\", " + parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rspauth=\"\"", "rspauth=\"00\"", "rspauth=00, nextnonce=\"b\"", "rspauth=\"\u00e9\""})
    void aWrongProofForgetsTheNonce(String info) {
        client.learn("Digest realm=\"r\", nonce=\"n\", qop=\"auth\"");
        CallAuthentication call = client.begin();
        Client.authorization(call);

        assertEquals(ServerProof.WRONG, answer(call, info));
        assertNull(client.begin().authorization("GET", "/x", Client.NO_BODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nextnonce=\"b\"", "qop=auth, nc=00000009", "rspauth=\"00\", rspauth=\"00\"", "rspauth=\"00"
            })
    void noProofIsFine(String info) {
        CallAuthentication call = client.begin();
        challenged(call, ", qop=\"auth\"");

        assertEquals(ServerProof.ABSENT, answer(call, info));
    }

    @Test
    void aProofIsForOneAnswerOnly() {
        client.learn("Digest realm=\"r\", nonce=\"n\", qop=\"auth\"");
        CallAuthentication first = client.begin();
        String proof = SERVER.rspauth(Client.authorization(first), BODY);
        CallAuthentication second = client.begin();
        Client.authorization(second);

        assertEquals(ServerProof.WRONG, answer(second, "rspauth=\"" + proof + '"'));
    }
}
