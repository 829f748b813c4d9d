package io.github.thinknxkit.internal.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose interrupt ended a wait: ours never outlives it, and nobody else's is lost. */
class BlockedThreadTest {

    private final BlockedThread blocked = new BlockedThread();

    @AfterEach
    void noInterruptIsLeft() {
        assertFalse(Thread.interrupted());
    }

    @Test
    void ourInterruptEndsTheWaitOnly() {
        blocked.enter();
        blocked.release();
        assertThrows(InterruptedException.class, () -> Thread.sleep(0));
        assertFalse(blocked.leave(true));
    }

    @Test
    void ourInterruptThatComesTooLateIsTakenBack() {
        blocked.enter();
        blocked.release();
        assertFalse(blocked.leave(false));
    }

    @Test
    void afterTheWaitNobodyIsInterrupted() {
        blocked.enter();
        assertFalse(blocked.leave(false));
        blocked.release();
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void anInterruptBeforeOursIsKept() {
        blocked.enter();
        Thread.currentThread().interrupt();
        blocked.release();
        assertFalse(blocked.leave(false));
        assertTrue(Thread.interrupted());
    }

    @Test
    void anInterruptThatEndedTheWaitBeforeOursIsKept() {
        blocked.enter();
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> Thread.sleep(0));
        blocked.release();
        assertTrue(blocked.leave(true));
    }

    @Test
    void anInterruptAfterOursHasEndedTheWaitIsKept() {
        blocked.enter();
        blocked.release();
        assertThrows(InterruptedException.class, () -> Thread.sleep(0));
        Thread.currentThread().interrupt();
        assertTrue(blocked.leave(true));
    }
}
