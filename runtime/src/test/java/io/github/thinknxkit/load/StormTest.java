package io.github.thinknxkit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.CallReport;
import io.github.thinknxkit.connection.Load;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.load.StormyServer.Access;
import io.github.thinknxkit.testing.Sample;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many threads make, cancel, interrupt and close at random moments, against a server that resets connections, too. Whatever
 * they do, every call ends and has arrived as often as its caller was told; afterwards the client makes as many calls at a
 * time as before, and closing it leaves no connection and no thread.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Isolated
class StormTest {

    private static final int IN_FLIGHT = 6;
    private static final int SECONDS = 20;
    private static final int HEAP_CALLS = 700;

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();
    private final Chance chance = new Chance();
    private final Calls calls = new Calls();
    private Storm storm = new Storm(chance, Executors.defaultThreadFactory());

    @AfterEach
    @Timeout(30)
    void noClientThreadIsLeft() throws InterruptedException {
        Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
        left.removeAll(before);
        left.removeIf(thread -> !thread.getName().contains("SelectorManager"));
        for (Thread thread : left) {
            thread.join();
        }
    }

    /** What happens to a client. */
    @FunctionalInterface
    private interface Weather {

        void rage(Caller caller) throws Exception;
    }

    /** Has a client live through a storm, and checks it afterwards. */
    private void survive(Access access, Weather weather) throws Exception {
        try (StormyServer server = new StormyServer(access, chance)) {
            try (Caller caller = Clients.open(Sample.API, server.connection().maxInFlight(IN_FLIGHT))) {
                weather.rage(caller);
                calls.awaitEnds();
                server.assertTakesTogether(caller, IN_FLIGHT, calls);
            }
            calls.awaitEnds();
            server.awaitNobody();
            calls.assertAsTold(server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelling(Access access) throws Exception {
        survive(access, caller -> storm.rage(4, own -> cancelSome(caller, own)));
    }

    private void cancelSome(Caller caller, SplittableRandom own) throws Exception {
        List<CompletableFuture<Integer>> futures = new ArrayList<>();
        for (int i = own.nextInt(8); i >= 0; i--) {
            futures.add(calls.begin(caller));
        }
        for (CompletableFuture<Integer> future : futures) {
            if (own.nextBoolean()) {
                Chance.pause(own);
                future.cancel(own.nextBoolean());
            }
        }
        awaitEnd(CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new)));
    }

    /** So that no more calls wait than threads have begun at a time. */
    private static void awaitEnd(CompletableFuture<?> future) throws Exception {
        future.handle((answer, failure) -> "ended").get(SECONDS, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @EnumSource
    void interrupting(Access access) throws Exception {
        List<Thread> waiting = new ArrayList<>();
        Set<Thread> known = ConcurrentHashMap.newKeySet();
        survive(
                access,
                caller -> storm.rage(
                        10,
                        own -> {
                            known.add(Thread.currentThread());
                            calls.make(caller);
                            Thread.interrupted();
                        },
                        own -> {
                            waiting.addAll(known);
                            if (!waiting.isEmpty()) {
                                waiting.get(own.nextInt(waiting.size())).interrupt();
                            }
                            waiting.clear();
                            Chance.pause(own);
                        }));
    }

    @ParameterizedTest
    @EnumSource
    void closingClients(Access access) throws Exception {
        try (StormyServer server = new StormyServer(access, chance)) {
            try (Transport transport = Transport.create()) {
                storm.rage(4, own -> closeInTheMidst(open(server, transport), () -> {}, own));
                calls.awaitEnds();
                Caller later = open(server, transport);
                // The first call of a connection goes alone.
                calls.make(later);
                server.assertTakesTogether(later, IN_FLIGHT, calls);
            }
            server.awaitNobody();
            calls.assertAsTold(server);
        }
    }

    private static Caller open(StormyServer server, Transport transport) {
        return Clients.open(Sample.API, server.connection().maxInFlight(IN_FLIGHT), transport);
    }

    /** Closes something first, then the client; some calls come later. */
    private void closeInTheMidst(Caller caller, Runnable first, SplittableRandom own) throws Exception {
        CompletableFuture<Void> many = calls.beginAll(caller, own.nextInt(2 * IN_FLIGHT));
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> calls.make(caller));
        Chance.pause(own);
        first.run();
        caller.close();
        CompletableFuture<Void> late = calls.beginAll(caller, 1);
        awaitEnd(many);
        awaitEnd(waiting);
        awaitEnd(late);
    }

    @Test
    void closingTransports() throws Exception {
        try (StormyServer server = new StormyServer(Access.BASIC, chance)) {
            storm.rage(2, own -> {
                Transport transport = Transport.create();
                closeInTheMidst(open(server, transport), transport::close, own);
            });
            calls.awaitEnds();
            server.awaitNobody();
            calls.assertAsTold(server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void callingFromCallbacks(Access access) throws Exception {
        survive(
                access,
                caller -> storm.rage(4, own -> {
                    CompletableFuture<Integer> first = calls.begin(caller);
                    CompletableFuture<Integer> chain = first.thenCompose(one -> calls.begin(caller))
                            .thenApplyAsync(one -> makeThen(caller, one))
                            .thenCompose(one -> calls.begin(caller))
                            .thenApply(one -> makeThen(caller, one));
                    Chance.pause(own);
                    if (own.nextInt(4) == 0) {
                        first.cancel(true);
                    }
                    awaitEnd(chain);
                }));
    }

    private int makeThen(Caller caller, int answer) {
        calls.make(caller);
        return answer;
    }

    @Test
    void callingFromTheCommonPool() throws Exception {
        survive(
                Access.BASIC,
                caller -> storm.rage(3, own -> {
                    CompletableFuture<Integer> callback =
                            calls.begin(caller).thenApplyAsync(one -> makeThen(caller, one), ForkJoinPool.commonPool());
                    IntStream.range(0, 1 + own.nextInt(16)).parallel().forEach(i -> calls.make(caller));
                    awaitEnd(callback);
                }));
    }

    @Test
    void eachCallIsReportedOnce() throws Exception {
        Counter counter = new Counter();
        try (StormyServer server = new StormyServer(Access.BASIC, chance)) {
            try (Caller caller = Clients.open(
                    Sample.API, server.connection().maxInFlight(IN_FLIGHT).listener(counter))) {
                storm.rage(4, own -> cancelSome(caller, own), own -> calls.make(caller));
                calls.awaitEnds();
                server.assertTakesTogether(caller, IN_FLIGHT, calls);
            }
            counter.await(calls.size());
            assertEquals(counter.attempts, counter.attemptsOfCalls, "attempts of calls that have ended");
            assertEquals(0, counter.load.waiting() + counter.load.inFlight());
        }
    }

    /** Counts what it is told by one thread at a time. */
    private static final class Counter implements CallListener {

        private final Semaphore calls = new Semaphore(0);
        private int attempts;
        private int attemptsOfCalls;
        private Load load;

        @Override
        public void opened(String connection, Load load) {
            this.load = load;
        }

        @Override
        public void attempted(Attempt attempt) {
            attempts++;
        }

        @Override
        public void ended(CallReport report) {
            attemptsOfCalls += report.attempts();
            calls.release();
        }

        void await(int expected) throws InterruptedException {
            assertTrue(calls.tryAcquire(expected, SECONDS, TimeUnit.SECONDS), "not every call was reported");
            assertEquals(0, calls.availablePermits(), "reported too often");
        }
    }

    @Test
    void aListenerThatIsSlowThrowsOrCallsBack() throws Exception {
        Logger logger = Logger.getLogger("io.github.thinknxkit");
        AtomicReference<Caller> client = new AtomicReference<>();
        SplittableRandom mood = chance.next();
        try (StormyServer server = new StormyServer(Access.BASIC, chance)) {
            logger.setLevel(Level.OFF);
            try (Caller caller = Clients.open(
                    Sample.API,
                    server.connection().maxInFlight(IN_FLIGHT).listener(attempt -> listen(attempt, client, mood)))) {
                client.set(caller);
                storm.rage(4, own -> cancelSome(caller, own));
                synchronized (client) {
                    client.set(null);
                }
                calls.awaitEnds();
                server.assertTakesTogether(caller, IN_FLIGHT, calls);
            }
            server.awaitNobody();
            calls.assertAsTold(server);
        } finally {
            logger.setLevel(null);
        }
    }

    /** Called by one thread at a time. */
    private void listen(Attempt attempt, AtomicReference<Caller> client, SplittableRandom mood) {
        switch (mood.nextInt(8)) {
            case 0 -> Chance.pause(mood);
            case 1 -> throw new IllegalStateException("thrown by the test's listener at " + attempt.operation());
            case 2 -> {
                synchronized (client) {
                    if (client.get() != null) {
                        CompletableFuture<Integer> unused = calls.begin(client.get());
                    }
                }
            }
            default -> {
                // nothing to say
            }
        }
    }

    @Test
    void callingFromVirtualThreads(@TempDir Path folder) throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "virtual threads came with Java 21");
        storm = new Storm(chance, virtualThreads());
        Path file = folder.resolve("pinned.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.VirtualThreadPinned").withoutThreshold().withStackTrace();
            recording.start();
            survive(
                    Access.BASIC,
                    caller -> storm.rage(64, own -> {
                        calls.make(caller);
                        cancelSome(caller, own);
                    }));
            recording.stop();
            recording.dump(file);
        }
        // Before 24 the JDK's own client pins its callers (JEP 491).
        if (Runtime.version().feature() >= 24) {
            assertEquals(List.of(), pinnedByUs(file));
        }
    }

    private static ThreadFactory virtualThreads() throws ReflectiveOperationException {
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        Method factory = Class.forName("java.lang.Thread$Builder").getMethod("factory");
        return (ThreadFactory) factory.invoke(builder);
    }

    /** Whoever is the second to use a class waits until it is initialized, pinned and once; that is the JDK's, and no fault. */
    private static List<String> pinnedByUs(Path file) throws IOException {
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> !event.getString("pinnedReason").startsWith("Waited for initialization of "))
                .filter(event -> event.getStackTrace() != null)
                .filter(event -> event.getStackTrace().getFrames().stream()
                        .anyMatch(frame -> frame.getMethod().getType().getName().startsWith("io.github.thinknxkit.")))
                .map(RecordedEvent::toString)
                .toList();
    }

    /** A call that leaves half a kilobyte behind is found. */
    @Test
    void theHeapStaysAsItIs() throws Exception {
        long slack = HEAP_CALLS * 500L;
        try (StormyServer server = new StormyServer(Access.DIGEST, chance);
                Caller caller = Clients.open(Sample.API, server.connection().maxInFlight(IN_FLIGHT))) {
            long start = heapAfterCalls(server, caller);
            long first = heapAfterCalls(server, caller);
            long second = heapAfterCalls(server, caller);
            assertTrue(
                    first - start < slack || second - first < slack,
                    () -> start + ", then " + first + ", then " + second + " bytes");
        }
    }

    /** Some of the calls are cancelled. */
    private long heapAfterCalls(StormyServer server, Caller caller) throws Exception {
        while (calls.size() < HEAP_CALLS) {
            CompletableFuture<Integer> cancelled = calls.begin(caller);
            CompletableFuture<Void> others = calls.beginAll(caller, IN_FLIGHT);
            cancelled.cancel(true);
            awaitEnd(others);
        }
        calls.awaitEnds();
        calls.forget();
        server.forget();
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
