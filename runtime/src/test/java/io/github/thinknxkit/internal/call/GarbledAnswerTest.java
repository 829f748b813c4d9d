package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an answer that is no HTTP, the JDK's client forgets the connection. A poller must not run out of descriptors by it. */
@Timeout(20)
class GarbledAnswerTest {

    private static final int CALLS = 5;

    /** The first such answer comes too late to be careful. */
    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH_9.6\r\n", "HTTP/1.1 two OK\r\n\r\n"})
    void onlyTheFirstKeepsItsConnection(String garbage) throws Exception {
        CountDownLatch ended = new CountDownLatch(CALLS - 1);
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.send(garbage);
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

    private static Caller open(RawServer server) {
        return Clients.open(
                Sample.API, Connection.local("127.0.0.1", server.port()).basic("service", "pw"));
    }
}
