package io.github.thinknxkit.internal.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.internal.text.PercentEncoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A secret is found however a server spells what it echoes. */
class RedactorTest {

    private static final String PASSWORD = "Öl & w(a)ss+er/!";

    private final Redactor redactor = new Redactor(() -> List.of(Connection.local("192.0.2.10")
            .queryCredentials("service", PASSWORD)
            .settings()
            .endpoint()));

    @Test
    void everySpellingIsTakenOut() {
        String percent = PercentEncoder.encode(PASSWORD);
        String form = URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        String basic = base64("service:" + PASSWORD);
        List<String> spellings = List.of(
                PASSWORD,
                percent,
                percent.toLowerCase(Locale.ROOT),
                form,
                form.toLowerCase(Locale.ROOT),
                PercentEncoder.encode(percent),
                URLEncoder.encode(PASSWORD, StandardCharsets.ISO_8859_1),
                "Öl%20&%20w(a)ss+er/!",
                "Öl+%26+w(a)ss%2Ber/!",
                PASSWORD.toUpperCase(Locale.ROOT),
                basic,
                basic.replace("=", ""),
                basic.replace('+', '-').replace('/', '_'),
                PercentEncoder.encode(basic),
                base64(PASSWORD),
                PASSWORD.replace("&", "&amp;"),
                "&#214;l &#x26; w(a)ss+er/!",
                "\\u00d6l \\u0026 w(a)ss+er\\/!",
                new String(PASSWORD.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
                Normalizer.normalize(PASSWORD, Normalizer.Form.NFD));
        for (String spelling : spellings) {
            String cleaned = redactor.clean("bad request: <" + spelling + "> at 7");
            assertTrue(cleaned.contains("[redacted]") || cleaned.contains("[left out"), spelling + " -> " + cleaned);
            assertFalse(cleaned.contains(spelling), cleaned);
        }
    }

    @Test
    void otherTextStaysAsItIs() {
        for (String text : List.of("impossible to execute", "100 % sure", "a+b=%zz %4", "Öl & water", "")) {
            assertEquals(text, redactor.clean(text));
        }
    }

    /** The one before is inside the one that is used now, and the other way round. */
    @Test
    void ofSeveralSecretsNoneIsCutByAnother() {
        for (List<String> passwords : List.of(List.of("pass-1", "pass-1-long"), List.of("pass-1-long", "pass-1"))) {
            Redactor several = new Redactor(() -> passwords.stream()
                    .map(password -> Connection.local("192.0.2.10")
                            .digest("service", password)
                            .settings()
                            .endpoint())
                    .toList());
            assertEquals("[redacted], [redacted]!", several.clean("pass-1-long, pass-1!"));
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
