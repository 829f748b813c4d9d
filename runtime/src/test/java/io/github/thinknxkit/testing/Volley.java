package io.github.thinknxkit.testing;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.generated.Clients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Many calls over one connection, of which so many are in flight at a time. */
public final class Volley {

    /** How many calls a volley has; {@code CONTRIBUTING.md} says when to fire more. */
    public static final int CALLS = Integer.getInteger("thinknx.digest.calls", 160);

    private static final int FULL = 640;

    private final AtomicInteger sends = new AtomicInteger();
    private final AtomicInteger turns = new AtomicInteger();

    /** What became of the calls. */
    public record Result(List<String> failures, int sends, boolean oneAtATime) {}

    private Volley() {}

    /** Whether so many calls are fired as an acceptance takes. */
    public static boolean isFull() {
        return CALLS >= FULL;
    }

    /** Happens while calls are under way. */
    @FunctionalInterface
    public interface Event {

        /** Happens. */
        void happen() throws Exception;
    }

    /** Fires so many calls, and returns what became of them. */
    public static Result fire(Connection connection, int calls, int inFlight) {
        return fire(connection, calls, inFlight, () -> {});
    }

    /** Fires so many calls, and returns what became of them although something happens after the first third. */
    public static Result fire(Connection connection, int calls, int inFlight, Event event) {
        try {
            return new Volley().go(connection, calls, inFlight, event);
        } catch (Exception e) {
            throw new AssertionError("what was to happen did not", e);
        }
    }

    private Result go(Connection connection, int calls, int inFlight, Event event) throws Exception {
        Connection observed = connection
                .timeout(Duration.ofSeconds(60))
                .maxInFlight(inFlight)
                .listener(new CallListener() {
                    @Override
                    public void attempted(Attempt attempt) {
                        sends.incrementAndGet();
                    }

                    @Override
                    public void oneAtATime(String label) {
                        turns.incrementAndGet();
                    }
                });
        List<String> failures = new ArrayList<>();
        try (Caller caller = Clients.open(Sample.API, observed)) {
            List<CompletableFuture<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                futures.add(caller.callAsync(Sample.call(Sample.STATUS)));
            }
            await(futures.subList(0, calls / 3), failures);
            event.happen();
            await(futures.subList(calls / 3, calls), failures);
        }
        return new Result(failures, sends.get(), turns.get() > 0);
    }

    private static void await(List<CompletableFuture<Integer>> futures, List<String> failures) {
        for (CompletableFuture<Integer> future : futures) {
            try {
                future.join();
            } catch (CompletionException e) {
                failures.add(String.valueOf(e.getCause()));
            }
        }
    }
}
