package io.github.thinknxkit.connection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.Serializable;
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
    void tellsNothing() {
        assertEquals("Secret[redacted]", Secret.of("ab").toString());
        assertNotEquals(Secret.of("ab"), Secret.of("ab"));
        assertFalse(Serializable.class.isAssignableFrom(Secret.class));
    }
}
