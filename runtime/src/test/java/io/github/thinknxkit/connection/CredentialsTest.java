package io.github.thinknxkit.connection;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged user names, passwords and keys are named before anything is sent, in every mode. */
class CredentialsTest {

    private static final LocalServer SERVER = Connection.local("192.0.2.10");

    private static final Secret SECRET = Secret.of("pw");

    /** Each way to hand over a password. */
    private static final List<Function<String, Connection>> MODES = List.of(
            password -> SERVER.digest("service", password),
            password -> SERVER.digest("service", Secret.of(password), DigestPolicy.any()),
            password -> SERVER.basic("service", password),
            password -> SERVER.queryCredentials("service", password));

    private static String refusal(Function<String, Connection> mode, String text) {
        return assertThrows(IllegalArgumentException.class, () -> mode.apply(text))
                .getMessage();
    }

    @ParameterizedTest
    @CsvSource({
        "'canary\r', 'the password ends with U+000D CARRIAGE RETURN (CR), so nothing was sent; remove the line break'",
        "'canary\n', 'the password ends with U+000A LINE FEED (LF), so nothing was sent; remove the line break'",
        "'can\u0000ary', 'the password contains U+0000 NULL, so nothing was sent; remove the control character'",
        "'\tcanary', 'the password begins with U+0009 CHARACTER TABULATION, so nothing was sent; remove the control'",
        "'canary\u007f', 'the password ends with U+007F DELETE, so nothing was sent; remove the control character'",
        "'canary\u0080', 'the password ends with U+0080 PADDING CHARACTER, so nothing was sent; remove the control'",
        "'can\ufffdary', 'the password contains U+FFFD REPLACEMENT CHARACTER, so nothing was sent; it stands for what'",
        "'can\ud800ary', 'the password contains U+D800 HIGH SURROGATES D800, so nothing was sent; it stands for what'",
        "'canary\udc00', 'the password ends with U+DC00 LOW SURROGATES DC00, so nothing was sent; it stands for what'",
        "'\ufeffcanary', 'the password begins with U+FEFF ZERO WIDTH NO-BREAK SPACE, so nothing was sent; remove this'",
    })
    void damagedPasswordsAreNamedInEveryMode(String password, String expected) {
        for (Function<String, Connection> mode : MODES) {
            String message = refusal(mode, password);
            assertTrue(message.startsWith(expected), message);
            assertFalse(message.contains("can"), message);
        }
    }

    @Test
    void damagedUserNamesAreNamedInEveryMode() {
        List<Function<String, Connection>> modes = List.of(
                user -> SERVER.digest(user, "pw"),
                user -> SERVER.basic(user, "pw"),
                user -> SERVER.queryCredentials(user, "pw"));
        for (Function<String, Connection> mode : modes) {
            String message = refusal(mode, "service\r\n");
            assertTrue(message.startsWith("the user name contains U+000D CARRIAGE RETURN (CR), "), message);
            assertFalse(message.contains("service"), message);
            assertEquals("the user name must not be empty", refusal(mode, ""));
        }
    }

    @Test
    void damagedKeysAreNamed() {
        List<Function<String, Connection>> modes =
                List.of(Connection::cloud, key -> Connection.onPremise("https://cloud.example.com", key));
        for (Function<String, Connection> mode : modes) {
            String message = refusal(mode, "canary\n");
            assertTrue(message.startsWith("the key ends with U+000A LINE FEED (LF), "), message);
            assertFalse(message.contains("canary"), message);
            assertTrue(refusal(mode, "canary\ufffd").startsWith("the key ends with U+FFFD "));
        }
    }

    @Test
    void basicCannotCarryAColonInTheUserName() {
        assertEquals(
                "basic authentication cannot carry a user name with a colon",
                refusal(user -> SERVER.basic(user, "pw"), "a:b"));
    }

    @Test
    void whateverAUserMayTypeIsTaken() {
        for (Function<String, Connection> mode : MODES) {
            for (String password : List.of("", " ", "p:w", "Gr\u00fcn!", "\u5bc6\u7801", "\ud83d\udd11", "e\u0301")) {
                assertDoesNotThrow(() -> mode.apply(password));
            }
        }
    }

    @Test
    void aNamedEncodingHasToHaveAllCharacters() {
        LocalServer latin = SERVER.charset(StandardCharsets.ISO_8859_1);
        assertDoesNotThrow(() -> latin.basic("service", "Gru\u0308n"));
        assertDoesNotThrow(() -> SERVER.charset(StandardCharsets.UTF_8).queryCredentials("service", "\u5bc6"));
        List<Function<String, Connection>> modes =
                List.of(text -> latin.digest(text, "pw"), text -> latin.basic("service", text));
        for (Function<String, Connection> mode : modes) {
            String message = refusal(mode, "canary\u5bc6");
            assertEquals(
                    "the user name or the password has a character that ISO-8859-1 lacks; name another encoding, or none",
                    message);
        }
        assertTrue(
                refusal(text -> latin.queryCredentials("service", text), "pw").contains("always sent in UTF-8"));
        assertThrows(IllegalArgumentException.class, () -> SERVER.charset(Charset.forName("ISO-2022-CN")));
        assertNotEquals(SERVER.basic("service", SECRET), latin.basic("service", SECRET));
    }
}
