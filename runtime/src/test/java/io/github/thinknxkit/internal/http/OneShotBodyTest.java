package io.github.thinknxkit.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The guard against the JDK's silent replay of a GET. */
class OneShotBodyTest {

    @Test
    void aBodyIsSentOnce() {
        OneShotBody body = new OneShotBody(new byte[] {1, 2, 3});
        assertFalse(body.isUsed());
        assertEquals(3, body.contentLength());
        assertTrue(body.isUsed());
        assertFalse(body.isReplayBlocked());
        assertThrows(IllegalStateException.class, body::contentLength);
        assertThrows(IllegalStateException.class, body::contentLength);
        assertTrue(body.isReplayBlocked());
        assertTrue(body.isUsed());
    }

    @Test
    void aBodyThatWasWithdrawnIsNeverSent() {
        OneShotBody body = new OneShotBody(new byte[0]);
        body.withdraw();
        assertFalse(body.wasRefused());
        assertThrows(IllegalStateException.class, body::contentLength);
        assertTrue(body.wasRefused());
        assertFalse(body.isUsed());
        assertFalse(body.isReplayBlocked());
    }

    @Test
    void aBodyThatWasSentCannotBeWithdrawn() {
        OneShotBody body = new OneShotBody(new byte[0]);
        assertEquals(0, body.contentLength());
        body.withdraw();
        assertTrue(body.isUsed());
        assertThrows(IllegalStateException.class, body::contentLength);
        assertTrue(body.isReplayBlocked());
    }
}
