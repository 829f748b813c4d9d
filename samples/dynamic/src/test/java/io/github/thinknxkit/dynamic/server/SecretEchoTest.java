package io.github.thinknxkit.dynamic.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.connection.UnavailableSecretException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Secrets in the answers of careless servers. */
class SecretEchoTest {

    @Test
    void aSecretThatChangesIsFoundAsItIsAndAsItWas() {
        AtomicReference<String> file = new AtomicReference<>("first-1");
        SecretEcho echo = new SecretEcho(Secret.from(() -> Secret.of(file.get())));
        assertEquals("v1 first-1", echo.clean("v1 first-1"), "it has not been used yet");
        for (String next : new String[] {"second-2", "second-2", "third-3"}) {
            assertEquals(file.get(), echo.secret().reveal(String::new));
            file.set(next);
        }
        assertEquals("third-3", echo.secret().reveal(String::new));
        for (String told : new String[] {"first-1", "second-2", "third-3"}) {
            assertEquals("[left out: it holds the password or key]", echo.clean("v1 " + told));
        }
        assertEquals("v1", echo.clean("v1"));
    }

    @Test
    void aSecretThatStaysIsHandedOnAndFoundFromTheStart() {
        Secret secret = Secret.of("first-1");
        SecretEcho echo = new SecretEcho(secret);
        assertSame(secret, echo.secret());
        assertEquals("[left out: it holds the password or key]", echo.clean("v1 first-1"));
    }

    @Test
    void whyThereIsNoSecretIsHandedOn() {
        SecretEcho echo = new SecretEcho(Secret.from(() -> {
            throw new UnavailableSecretException("the vault is sealed");
        }));
        assertEquals(
                "the vault is sealed",
                assertThrows(
                                UnavailableSecretException.class,
                                () -> echo.secret().now())
                        .getMessage());
    }
}
