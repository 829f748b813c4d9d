package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.connection.Secret;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encoding credentials outside ASCII are hashed. */
class DigestEncodingTest {

    private static final String PASSWORD = "Gr\u00fcn!";
    private static final String CHALLENGE = "Digest realm=\"r\", qop=\"auth\", nonce=\"%s\"";

    private final Client client = Client.of("user", PASSWORD);

    private static String challenge(String nonce) {
        return CHALLENGE.formatted(nonce);
    }

    private static boolean isIn(Charset charset, AuthorizationText field) {
        return new Verifier("user", PASSWORD, "r", charset).accepts(field, "GET", Client.NO_BODY);
    }

    private static void checkNext(CallAuthentication call, Charset charset) {
        assertTrue(isIn(charset, Client.authorization(call)), charset::name);
    }

    private CallAuthentication challenged(Client challenged) {
        CallAuthentication call = challenged.begin();
        assertNull(call.authorization("GET", "/x", Client.NO_BODY));
        Client.sendAgain(call, challenge("a"));
        return call;
    }

    @Test
    void utf8ComesFirst() {
        checkNext(challenged(client), StandardCharsets.UTF_8);
    }

    @Test
    void latin1IsTriedOnceAndKeptIfItWorked() {
        CallAuthentication call = challenged(client);
        checkNext(call, StandardCharsets.UTF_8);
        Client.sendAgain(call, challenge("b"));
        checkNext(call, StandardCharsets.ISO_8859_1);
        Client.accepted(call);

        CallAuthentication next = client.begin();
        checkNext(next, StandardCharsets.ISO_8859_1);
        Client.sendAgain(next, challenge("c"));
        checkNext(next, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPasswordWrongInBothIsRefused() {
        CallAuthentication call = challenged(client);
        checkNext(call, StandardCharsets.UTF_8);
        Client.sendAgain(call, challenge("b"));
        checkNext(call, StandardCharsets.ISO_8859_1);

        String reason = Client.finalReason(call, challenge("c"));

        assertTrue(reason.endsWith("check both. They were sent in UTF-8 and in ISO-8859-1"), reason);
        checkNext(challenged(client), StandardCharsets.UTF_8);
    }

    /** A 403 hands out no nonce: the one that was refused goes on. */
    @Test
    void latin1IsTriedAfterAForbiddenAnswerToo() {
        CallAuthentication call = challenged(client);
        checkNext(call, StandardCharsets.UTF_8);
        assertTrue(call.forbidden());
        AuthorizationText again = Client.authorization(call);
        assertTrue(isIn(StandardCharsets.ISO_8859_1, again));
        assertEquals("00000002", again.raw("nc"));
        // No verdict: the server may take each nonce once.
        Client.sendAgain(call, challenge("b"));
        checkNext(call, StandardCharsets.ISO_8859_1);
        assertFalse(call.forbidden());
        call.answered(403, Fields.NONE, Client.NO_BODY);

        checkNext(challenged(client), StandardCharsets.UTF_8);
    }

    @Test
    void whatWasAcceptedIsNotTriedInAnotherWay() {
        CallAuthentication call = challenged(client);
        checkNext(call, StandardCharsets.UTF_8);
        Client.accepted(call);

        CallAuthentication next = client.begin();
        checkNext(next, StandardCharsets.UTF_8);
        assertFalse(next.forbidden());
    }

    @Test
    void aServerThatAnnouncesUtf8Decides() {
        CallAuthentication call = client.begin();
        assertNull(call.authorization("GET", "/x", Client.NO_BODY));
        Client.sendAgain(call, challenge("a") + ", charset=UTF-8");
        checkNext(call, StandardCharsets.UTF_8);

        assertFalse(call.forbidden());
        Client.finalReason(call, challenge("b") + ", charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "\u5bc6"})
    void aRefusalIsFinalWhereNoOtherEncodingDiffers(String password) {
        CallAuthentication call = challenged(Client.of("user", password));
        Client.authorization(call);

        assertFalse(call.forbidden());
        Client.finalReason(call, challenge("b"));
    }

    @Test
    void aNamedEncodingIsTheOnlyOne() {
        Login login = new Login("user", Secret.of(PASSWORD), Optional.of(StandardCharsets.ISO_8859_1));
        Client named = new Client(new DigestAuthentication(() -> login, DigestPolicy.any(), () -> "c"));
        CallAuthentication call = named.begin();
        assertNull(call.authorization("GET", "/x", Client.NO_BODY));
        Client.sendAgain(call, challenge("a") + ", charset=UTF-8");
        checkNext(call, StandardCharsets.ISO_8859_1);

        assertFalse(call.forbidden());
        Client.finalReason(call, challenge("b"));
    }
}
