package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Of an answer that is no HTTP, the JDK's client forgets the connection. A poller must not run out of descriptors by it. */
@Timeout(20)
class GarbledAnswerTest {

    private static final int CALLS = 5;

    @Test
    void anotherServiceKeepsNoConnection() throws Exception {
        CountDownLatch ended = new CountDownLatch(CALLS);
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.send("SSH-2.0-OpenSSH_9.6\r\n");
                    peer.awaitEnd();
                    ended.countDown();
                });
                Caller caller = open(server)) {
            for (int i = 0; i < CALLS; i++) {
                assertThrows(MalformedAnswerException.class, () -> caller.call(Sample.call(Sample.STATUS)));
            }
            ended.await();
        }
    }

    /** Its first such answer comes too late to be careful. */
    @Test
    void aServerThatHasAnsweredBeforeKeepsOne() throws Exception {
        CountDownLatch ended = new CountDownLatch(CALLS - 1);
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    if (peer.number() == 1) {
                        peer.answer(200, "{\"status\":1}", "Connection: close");
                        return;
                    }
                    peer.send("HTTP/1.1 two OK\r\n\r\n");
                    peer.awaitEnd();
                    ended.countDown();
                });
                Caller caller = open(server)) {
            assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
            for (int i = 0; i < CALLS; i++) {
                assertThrows(MalformedAnswerException.class, () -> caller.call(Sample.call(Sample.STATUS)));
            }
            ended.await();
        }
    }

    private static Caller open(RawServer server) {
        return Clients.open(
                Sample.API, Connection.local("127.0.0.1", server.port()).basic("service", "pw"));
    }
}
