package io.github.thinknxkit.load;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.testing.Sample;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Isolated;

/** Measures what a fleet of connections takes, and prints the table in the runtime's README, which says how to run this. */
@EnabledIfSystemProperty(named = "thinknx.fleet.figures", matches = "true", disabledReason = "for measuring only")
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Isolated
class FleetFiguresTest {

    private static final int CALLERS = 8;
    private static final int CALLS = 40_000;
    private static final int ROUNDS = 3;

    @Test
    void print() throws Exception {
        row("JDK " + Runtime.version().feature() + ", " + Fleet.SIZE + " connections", "");
        row("---", "---");
        try (Fleet fleet = new Fleet()) {
            long empty = heap();
            int without = ManagementFactory.getThreadMXBean().getThreadCount();
            fleet.open();
            row("heap of a connection before its first call", perConnection(heap() - empty));
            latencies(fleet.healthy(), CALLS);
            row("heap of a connection that is open and idle", perConnection(heap() - empty));
            awaitThatPoolsAreEmpty();
            row("threads of the transport, idle", threadsBeyond(without));
            Rounds healthy = new Rounds();
            Rounds troubled = new Rounds();
            for (int round = 0; round < ROUNDS; round++) {
                healthy.add(latencies(fleet.healthy(), CALLS));
                troubled.add(withTrouble(fleet));
            }
            row("a call, all servers answer", healthy.middle());
            row("a call, " + (Fleet.DEAD + Fleet.MUTE) + " servers are dead or mute", troubled.middle());
            List<CompletableFuture<Integer>> hanging = Fleet.flood(fleet.mute());
            row("threads of the transport, " + hanging.size() + " calls at mute servers", threadsBeyond(without));
            long start = System.nanoTime();
            fleet.closeTransport();
            for (CompletableFuture<Integer> call : hanging) {
                CompletableFuture<Integer> unused = call.handle((answer, failure) -> 0);
                unused.get(1, TimeUnit.MINUTES);
            }
            row("closing the transport, until all calls have ended", millis(System.nanoTime() - start));
        }
    }

    /** Of measurements that take turns, those in the middle: what else goes on in the machine then counts least. */
    private static final class Rounds {

        private final List<Long> medians = new ArrayList<>();
        private final List<Long> slowest = new ArrayList<>();

        void add(long[] sorted) {
            medians.add(sorted[sorted.length / 2]);
            slowest.add(sorted[sorted.length / 100 * 99]);
        }

        String middle() {
            return "median " + millis(middle(medians)) + ", 99 % within " + millis(middle(slowest));
        }

        private static long middle(List<Long> rounds) {
            return rounds.stream().sorted().toList().get(rounds.size() / 2);
        }
    }

    private static void row(String what, String figure) {
        System.out.println("| " + what + " | " + figure + " |");
    }

    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Threads that carry calls and run callbacks go some seconds after the load. */
    private static void awaitThatPoolsAreEmpty() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("thinknx-call")) {
                thread.join();
            }
        }
    }

    private static String perConnection(long bytes) {
        return String.format(Locale.ROOT, "%.1f kB", bytes / 1000.0 / Fleet.SIZE);
    }

    private static String threadsBeyond(int without) {
        return Integer.toString(ManagementFactory.getThreadMXBean().getThreadCount() - without);
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
    }

    /** Calls to the dead ones are made again and again, those to the mute ones hang; afterwards they are cancelled. */
    private static long[] withTrouble(Fleet fleet) throws Exception {
        List<CompletableFuture<Integer>> hanging = Fleet.flood(fleet.mute());
        ExecutorService trouble = Executors.newSingleThreadExecutor();
        Future<?> dying = trouble.submit(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                CompletableFuture.allOf(Fleet.flood(fleet.dead()).toArray(CompletableFuture<?>[]::new))
                        .handle((answer, failure) -> 0)
                        .join();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
            return null;
        });
        long[] sorted = latencies(fleet.healthy(), CALLS);
        dying.cancel(true);
        trouble.shutdown();
        hanging.forEach(call -> call.cancel(true));
        return sorted;
    }

    /** Makes calls from a few threads, each over the next connection. */
    private static long[] latencies(List<Caller> callers, int count) throws Exception {
        long[] nanos = new long[count];
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        List<Future<?>> ends = Arrays.asList(new Future<?>[CALLERS]);
        ends.replaceAll(none -> threads.submit(() -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                long start = System.nanoTime();
                callers.get(i % callers.size()).call(Sample.call(Sample.STATUS));
                nanos[i] = System.nanoTime() - start;
            }
        }));
        for (Future<?> end : ends) {
            end.get();
        }
        threads.shutdown();
        Arrays.sort(nanos);
        return nanos;
    }
}
