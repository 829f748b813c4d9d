package io.github.thinknxkit.connection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void lendsItsCharacters() {
        assertEquals("s\u00e9cret", Secret.of("s\u00e9cret").<String>reveal(String::new));
        assertEquals("", Secret.of(new char[0]).<String>reveal(String::new));
    }

    @Test
    void keepsACopyOfTheArray() {
        char[] characters = {'a', 'b'};
        Secret secret = Secret.of(characters);

        characters[0] = 'x';

        assertEquals("ab", secret.<String>reveal(String::new));
    }

    @Test
    void wipesWhatItLent() {
        Secret secret = Secret.of("ab");

        assertArrayEquals(new char[2], secret.reveal(lent -> lent));
        assertEquals("ab", secret.<String>reveal(String::new));
    }

    @Test
    void wipesWhatItLentAlsoAfterAFailure() {
        char[][] lent = new char[1][];

        assertThrows(
                IllegalStateException.class,
                () -> Secret.of("ab").reveal(characters -> {
                    lent[0] = characters;
                    throw new IllegalStateException();
                }));
        assertArrayEquals(new char[2], lent[0]);
    }

    @Test
    void asksItsSupplierEachTime() {
        AtomicInteger asked = new AtomicInteger();
        Secret secret = Secret.from(() -> Secret.of("pw" + asked.incrementAndGet()));

        assertEquals(0, asked.get());
        assertEquals("pw1", secret.<String>reveal(String::new));
        assertEquals("pw2", secret.now().<String>reveal(String::new));
        assertTrue(secret.isSupplied());
        assertFalse(secret.now().isSupplied());
    }

    @Test
    void isItselfNowWithoutASupplier() {
        Secret secret = Secret.of("pw");

        assertSame(secret, secret.now());
        assertFalse(secret.isSupplied());
    }

    @Test
    void repeatsNothingThatItsSupplierSays() {
        Secret secret = Secret.from(() -> {
            throw new IllegalArgumentException("canary", new IllegalStateException("canary"));
        });

        IllegalStateException failure = assertThrows(IllegalStateException.class, secret::now);

        assertEquals("the supplier of the secret threw java.lang.IllegalArgumentException", failure.getMessage());
        for (Throwable told = failure; told != null; told = told.getCause()) {
            assertFalse(told.toString().contains("canary"), told.toString());
        }
    }

    @Test
    void tellsNothing() {
        assertEquals("Secret[redacted]", Secret.of("ab").toString());
        assertNotEquals(Secret.of("ab"), Secret.of("ab"));
        assertEquals("Secret[redacted]", Secret.from(() -> Secret.of("ab")).toString());
        assertFalse(Serializable.class.isAssignableFrom(Secret.class));
    }
}
