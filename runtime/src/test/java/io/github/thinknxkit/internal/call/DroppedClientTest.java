package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Load;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** Clients that are dropped without having been closed keep no threads and no connections, and are warned of. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Isolated
class DroppedClientTest {

    private static final int CLIENTS = 10;
    private static final int PATIENCE_MILLIS = 50;

    private final BlockingQueue<String> warnings = new LinkedBlockingQueue<>();
    private final Logger logger = Logger.getLogger("io.github.thinknxkit");
    private final Set<Thread> before = Thread.getAllStackTraces().keySet();
    private final CountDownLatch gone = new CountDownLatch(CLIENTS);

    /** What a listener has been given keeps no client either. */
    private final Queue<Load> loads = new ConcurrentLinkedQueue<>();

    private final CallListener keeping = new CallListener() {

        @Override
        public void attempted(Attempt attempt) {}

        @Override
        public void opened(String connection, Load load) {
            loads.add(load);
        }
    };

    private final Handler handler = new Handler() {

        @Override
        public void publish(LogRecord entry) {
            // The thread tells whose warning it is: those of other tests' clients have been there before.
            if (entry.getMessage().contains("without close()") && !before.contains(Thread.currentThread())) {
                warnings.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(handler);
    }

    /** A server that keeps its connections open: an idle one must not keep the client that made it. */
    private RawServer keepingOpen() throws Exception {
        return RawServer.start(peer -> {
            peer.read();
            peer.answer(200, "{\"status\":1}");
            peer.awaitEnd();
            gone.countDown();
        });
    }

    private static Connection connection(RawServer server) {
        return Connection.local("127.0.0.1", server.port()).basic("service", "pw");
    }

    @Test
    void droppedClientsLeaveNoThreadsAndNoConnections() throws Exception {
        try (RawServer server = keepingOpen()) {
            for (int i = 0; i < CLIENTS; i++) {
                useAndDrop(server);
            }
            for (Thread thread : clientThreads()) {
                while (thread.isAlive()) {
                    System.gc();
                    thread.join(PATIENCE_MILLIS);
                }
            }
            gone.await();
            assertEquals(CLIENTS, loads.size());
            for (int i = 0; i < CLIENTS; i++) {
                assertTrue(warnings.take().contains("try-with-resources"));
            }
        }
    }

    private void useAndDrop(RawServer server) throws Exception {
        Caller caller = Clients.open(Sample.API, connection(server).listener(keeping));
        CompletableFuture<Integer> call = caller.callAsync(Sample.call(Sample.STATUS));
        assertEquals(2, call.thenApply(one -> one + 1).get());
    }

    private Set<Thread> clientThreads() {
        Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
        started.removeAll(before);
        started.removeIf(thread -> !thread.getName().contains("SelectorManager")
                && !thread.getName().startsWith("thinknx-")
                && !thread.getName().startsWith("Cleaner-"));
        return started;
    }

    @Test
    void closedClientsAreNotWarnedOf() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}")) {
            ReferenceQueue<Caller> collected = new ReferenceQueue<>();
            List<Reference<Caller>> references = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                references.add(useAndClose(server, collected));
            }
            for (int i = 0; i < references.size(); i++) {
                while (collected.remove(PATIENCE_MILLIS) == null) {
                    System.gc();
                }
            }
            assertEquals(List.of(), List.copyOf(warnings));
        }
    }

    private static Reference<Caller> useAndClose(RawServer server, ReferenceQueue<Caller> collected) {
        try (Caller caller = Clients.open(Sample.API, connection(server))) {
            assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
            return new PhantomReference<>(caller, collected);
        }
    }

    /** One for each request, over a transport that lives as long as the program. */
    @Test
    void aTransportKeepsNoClientThatWasDropped() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = Transport.create()) {
            ReferenceQueue<Caller> collected = new ReferenceQueue<>();
            Reference<Caller> reference = useOver(transport, server, collected);
            while (collected.remove(PATIENCE_MILLIS) == null) {
                System.gc();
            }
            assertTrue(reference.refersTo(null));
        }
    }

    private static Reference<Caller> useOver(Transport transport, RawServer server, ReferenceQueue<Caller> collected) {
        Caller caller = Clients.open(Sample.API, connection(server), transport);
        assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
        return new PhantomReference<>(caller, collected);
    }

    @Test
    void aDroppedClientsCallStillEnds() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        try (RawServer server = RawServer.start(peer -> {
            peer.read();
            answer.await();
            peer.answer(200, "{\"status\":1}");
            peer.awaitEnd();
        })) {
            CompletableFuture<Integer> call = sendAndDrop(server);
            ReferenceQueue<Object> collected = new ReferenceQueue<>();
            Reference<Object> witness = new PhantomReference<>(new Object(), collected);
            while (collected.remove(PATIENCE_MILLIS) == null) {
                System.gc();
            }
            assertTrue(witness.refersTo(null));
            answer.countDown();
            assertEquals(1, call.get());
        }
    }

    private static CompletableFuture<Integer> sendAndDrop(RawServer server) {
        return Clients.open(Sample.API, connection(server)).callAsync(Sample.call(Sample.STATUS));
    }
}
