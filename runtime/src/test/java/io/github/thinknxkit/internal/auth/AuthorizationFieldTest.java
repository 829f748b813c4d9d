package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.DigestAlgorithm;
import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.internal.auth.DigestAuthentication.RandomClientNonces;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out, checked by a verifier of its own. */
class AuthorizationFieldTest {

    private static final String PLAIN = "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"";
    private static final List<String> TEXTS = List.of(
            "a",
            "B",
            "7",
            " ",
            "\"",
            "\\",
            ",",
            "=",
            ":",
            "'",
            "%",
            "*",
            "&",
            "\u00e9",
            "e\u0301",
            "\u00df",
            "\u20ac",
            "\u5bc6",
            "\ud83d\udd11",
            "\u212b");

    private static String random(Random random, List<String> alphabet) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append(alphabet.get(random.nextInt(alphabet.size())));
        }
        return text.toString();
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String composed(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
    }

    @RepeatedTest(4)
    void anIndependentVerifierAcceptsEveryField(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> ascii = TEXTS.subList(0, 13);
        List<String> algorithms = Arrays.stream(DigestAlgorithm.values())
                .map(DigestAlgorithm::token)
                .toList();
        for (int i = 0; i < 500; i++) {
            String user = random(random, TEXTS);
            String password = random(random, TEXTS);
            String realm = random(random, ascii);
            boolean utf8 = random.nextBoolean();
            String method = pick(random, List.of("GET", "POST"));
            byte[] body = random(random, TEXTS).getBytes(StandardCharsets.UTF_8);
            String challenge = "Digest realm=\"" + escaped(realm) + "\", nonce=\"" + escaped(random(random, ascii))
                    + "\", opaque=\"" + escaped(random(random, ascii)) + "\", qop=\""
                    + pick(random, List.of("auth", "auth-int", "auth,auth-int")) + "\", algorithm="
                    + pick(random, algorithms) + ", userhash=" + random.nextBoolean() + (utf8 ? ", charset=UTF-8" : "");
            Verifier verifier = new Verifier(composed(user), composed(password), realm, StandardCharsets.UTF_8);

            AuthorizationText field = Client.of(user, password, DigestPolicy.any())
                    .answer(method, "/api/V1/light?guid=%2B&auth=digest", body, challenge);

            assertTrue(verifier.accepts(field, method, body), () -> challenge + " for " + user);
            assertEquals("/api/V1/light?guid=%2B&auth=digest", field.text("uri"));
        }
    }

    @RepeatedTest(2)
    void anIndependentVerifierAcceptsRfc2069(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 300; i++) {
            String realm = random(random, TEXTS.subList(0, 13));
            String user = random(random, TEXTS);
            Verifier verifier = new Verifier(composed(user), "p", realm, StandardCharsets.UTF_8);

            AuthorizationText field = Client.of(user, "p").answer("Digest realm=\"" + escaped(realm) + "\", nonce=n");

            assertTrue(verifier.accepts(field, "GET", Client.NO_BODY));
        }
    }

    @Test
    void theVerifierRefusesAWrongPassword() {
        AuthorizationText field = Client.of("user", "wrong").answer(PLAIN);

        assertFalse(new Verifier("user", "pass", "r", StandardCharsets.UTF_8).accepts(field, "GET", Client.NO_BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a\\\"b", "a\\\\b", "odd\\b", "\\,\\=", "AQIDBA==", "", " sp ace "})
    void sendsBackByteForByte(String quoted) {
        AuthorizationText field = Client.usual()
                .answer("Digest realm=\"" + quoted + "\", nonce=\"" + quoted + "\", opaque=\"" + quoted + "\"");

        assertEquals(quoted, field.raw("realm"));
        assertEquals(quoted, field.raw("nonce"));
        assertEquals(quoted, field.raw("opaque"));
    }

    @Test
    void quotesWhatTheServerLeftBare() {
        AuthorizationText field = Client.usual().answer("Digest realm=r, nonce=MTIz==, opaque=a\\b, qop=auth");

        assertEquals("MTIz==", field.raw("nonce"));
        assertEquals("a\\b", field.text("opaque"));
    }

    @Test
    void sendsNoOpaqueWhereThereIsNone() {
        assertFalse(Client.usual().answer(PLAIN).has("opaque"));
        assertEquals("", Client.usual().answer(PLAIN + ", opaque=\"\"").raw("opaque"));
    }

    @ParameterizedTest
    @CsvSource({
        "J\u00e4s\u00f8n Doe, UTF-8''J%C3%A4s%C3%B8n%20Doe",
        "Ja\u0308s\u00f8n Doe, UTF-8''J%C3%A4s%C3%B8n%20Doe",
        "\u5bc6 (%), UTF-8''%E5%AF%86%20%28%25%29"
    })
    void extendsAUserNameOutsideAscii(String user, String extended) {
        AuthorizationText field = Client.of(user, "p").answer(PLAIN + ", charset=UTF-8");

        assertEquals(extended, field.raw("username*"));
        assertFalse(field.has("username"));
        assertFalse(field.has("userhash"));
    }

    @Test
    void escapesAUserName() {
        assertEquals("DOM\\\\a\\\"b", Client.of("DOM\\a\"b", "p").answer(PLAIN).raw("username"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", userhash=false", ", userhash=\"no\""})
    void hashesAUserNameOnlyIfAsked(String parameter) {
        AuthorizationText field = Client.usual().answer(PLAIN + parameter);

        assertEquals("user", field.raw("username"));
        assertFalse(field.has("userhash"));
    }

    @Test
    void countsInEightLowerCaseDigits() {
        Client client = Client.usual();
        AuthorizationText field = client.learn(PLAIN);
        assertEquals("00000001", field.raw("nc"));
        for (int i = 2; i <= 0x1a; i++) {
            field = Client.authorization(client.begin());
        }
        assertEquals("0000001a", field.raw("nc"));
        assertEquals("c26", field.raw("cnonce"), "each request has a client nonce of its own");
    }

    @Test
    void keepsTheClientNonceOfASession() {
        Client client = Client.usual();
        Verifier verifier = new Verifier("user", "pass", "r", StandardCharsets.UTF_8);

        assertEquals("c1", client.learn(PLAIN + ", algorithm=SHA-256-sess").raw("cnonce"));
        AuthorizationText second = Client.authorization(client.begin());

        assertEquals("c1", second.raw("cnonce"));
        assertEquals("00000002", second.raw("nc"));
        assertTrue(verifier.accepts(second, "GET", Client.NO_BODY));
    }

    @Test
    void signsTheBodyThatIsSent() {
        CallAuthentication call = Client.usual().begin();
        Verifier verifier = new Verifier("user", "pass", "r", StandardCharsets.UTF_8);
        byte[] body = "cmd=1&auth=digest".getBytes(StandardCharsets.US_ASCII);
        call.authorization("POST", "/x", body);
        Client.sendAgain(call, "Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\"");

        AuthorizationText field = Client.authorization(call, "POST", "/x", body);

        assertTrue(verifier.accepts(field, "POST", body));
        assertFalse(verifier.accepts(field, "POST", Client.NO_BODY));
    }

    @Test
    void drawsClientNoncesOf128RandomBits() {
        Supplier<String> nonces = new RandomClientNonces(new java.security.SecureRandom());
        String first = nonces.get();

        assertTrue(first.matches("[0-9a-f]{32}"), first);
        assertNotEquals(first, nonces.get());
    }
}
