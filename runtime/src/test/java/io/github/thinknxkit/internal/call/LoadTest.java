package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Load;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A listener is told once how busy each of its clients is, and can ask again at any time. */
@Timeout(20)
class LoadTest {

    private static final int CALLS = 5;

    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    private final Semaphore arrived = new Semaphore(0);

    private final CallListener listener = new CallListener() {

        @Override
        public void attempted(Attempt attempt) {
            told.add(attempt);
        }

        @Override
        public void opened(String connection, Load load) {
            told.add(connection);
            told.add(load);
        }
    };

    private RawServer answeringAfter(CountDownLatch answering) throws IOException {
        return RawServer.start(peer -> {
            while (true) {
                peer.read();
                arrived.release();
                answering.await();
                peer.answer(200, "{\"status\":1}");
            }
        });
    }

    private Connection connection(RawServer server) {
        return Connection.local("127.0.0.1", server.port())
                .basic("service", "pw")
                .maxInFlight(2)
                .listener(listener);
    }

    @Test
    void aLoadTellsWhoWaitsAndWhoIsOnTheWay() throws Exception {
        CountDownLatch answering = new CountDownLatch(1);
        try (RawServer server = answeringAfter(answering);
                Caller caller = Clients.open(Sample.API, connection(server))) {
            assertEquals("local 127.0.0.1:" + server.port(), told.take());
            Load load = (Load) told.take();
            assertEquals(List.of(0, 0), numbers(load));
            List<CompletableFuture<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                calls.add(caller.callAsync(Sample.call(i % 2 == 0 ? Sample.POWER : Sample.STATUS)));
            }
            assertEquals(CALLS, load.waiting() + load.inFlight());
            arrived.acquire(2);
            assertEquals(List.of(CALLS - 2, 2), numbers(load));
            calls.get(CALLS - 1).cancel(true);
            assertEquals(List.of(CALLS - 3, 2), numbers(load));
            answering.countDown();
            for (CompletableFuture<Integer> call : calls.subList(0, CALLS - 1)) {
                assertEquals(1, call.get());
            }
            assertEquals(List.of(0, 0), numbers(load));
        }
    }

    private static List<Integer> numbers(Load load) {
        return List.of(load.waiting(), load.inFlight());
    }

    @Test
    void eachClientIsToldOfBeforeItsAttemptsAndWhenItIsClosedNothingIsUnderWay() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (RawServer server = answeringAfter(never);
                Transport transport = Transport.create()) {
            List<Load> loads = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                try (Caller caller = Clients.open(Sample.API, connection(server), transport)) {
                    CompletableFuture<Integer> call = caller.callAsync(Sample.call(Sample.POWER));
                    arrived.acquire();
                    assertEquals(caller.toString(), told.take());
                    loads.add((Load) told.take());
                    assertEquals(1, loads.get(i).inFlight());
                    assertEquals(false, call.isDone());
                }
                assertEquals(Attempt.Outcome.ABANDONED, ((Attempt) told.take()).outcome());
                assertEquals(List.of(0, 0), numbers(loads.get(i)));
            }
            assertEquals(2, loads.stream().distinct().count());
        }
    }

    @Test
    void aClientThatCannotBeOpenedIsNotToldOf() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Caller open = Clients.open(Sample.API, connection(server))) {
            Transport closed = Transport.create();
            closed.close();
            assertThrows(IllegalStateException.class, () -> Clients.open(Sample.API, connection(server), closed));
            told.take();
            told.take();
            assertEquals(1, open.call(Sample.call(Sample.POWER)));
            assertEquals(Attempt.Outcome.ANSWERED, ((Attempt) told.take()).outcome());
            assertNull(told.poll());
        }
    }

    /** So that what watches it need not hold the client. */
    @Test
    void aLoadLivesAsLongAsItsClient() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Caller caller = Clients.open(Sample.API, connection(server))) {
            told.take();
            WeakReference<Object> load = new WeakReference<>(told.take());
            assertEquals(1, caller.call(Sample.call(Sample.POWER)));
            System.gc();
            assertNotNull(load.get());
        }
    }
}
