package io.github.thinknxkit.internal.http;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The thread of a client that was never built is nobody's. */
@Timeout(20)
class SelectorThreadTest {

    @Test
    void aThreadWithoutANameIsLeftAlone() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        FutureTask<Boolean> others = new FutureTask<>(() -> {
            ended.await();
            return Thread.currentThread().isInterrupted();
        });
        new Thread(others, "").start();
        new SelectorThread().end();
        ended.countDown();
        assertFalse(others.get());
    }
}
