package io.github.thinknxkit.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes of passwords, as files have them. */
class PasswordHashTest {

    private static final String SALT = "AAECAwQFBgcICQoLDA0ODw";

    @Test
    void isOfItsPasswordAndNoOther() {
        PasswordHash hash = PasswordHash.of("Grüße 🔑".toCharArray(), new SecureRandom());
        PasswordHash read = PasswordHash.parse(hash.text() + "\r\n").orElseThrow();
        assertEquals(hash, read);
        assertTrue(read.isOf("Grüße 🔑".toCharArray()));
        assertFalse(read.isOf(new char[0]));
        assertTrue(hash.text().startsWith("pbkdf2-sha256$600000$"), hash.text());
        assertEquals("pbkdf2-sha256 of 600000 rounds", hash.toString());
    }

    /** Computed by Python's hashlib.pbkdf2_hmac. */
    @Test
    void isWhatOthersCompute() {
        String theirs = "pbkdf2-sha256$100000$" + SALT + "$Y3hpdPa+i2v3a1Z4DNYiCV63ynzfC/p7G853gmKZ2ag";
        PasswordHash hash = PasswordHash.parse(theirs).orElseThrow();
        assertTrue(hash.isOf("open sesame".toCharArray()));
        assertFalse(hash.isOf("open sesam".toCharArray()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "pbkdf2-sha256$1$" + SALT + "$" + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "pbkdf2-sha256$99999999$" + SALT + "$" + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "pbkdf2-sha256$600000$$" + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "pbkdf2-sha256$600000$" + SALT + "$",
                "pbkdf2-sha1$600000$" + SALT + "$" + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$2y$10$abcdefghijklmnopqrstuv"
            })
    void takesNothingElse(String text) {
        assertEquals(Optional.empty(), PasswordHash.parse(text));
    }
}
