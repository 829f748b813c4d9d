package io.github.thinknxkit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.testing.Received;
import io.github.thinknxkit.testing.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Commands that must not be carried out twice, each for a device of its own, and what their callers were told. */
final class Calls {

    private static final int SECONDS = 20;

    private final AtomicInteger count = new AtomicInteger();
    private final Map<Integer, Told> told = new ConcurrentHashMap<>();
    private final Queue<CompletableFuture<?>> ends = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    /** What a caller was told. */
    private enum Told {
        DONE(1, 1),
        NOT_DONE(0, 0),
        PERHAPS(0, 1);

        private final int least;
        private final int most;

        Told(int least, int most) {
            this.least = least;
            this.most = most;
        }

        boolean agreesWith(int arrivals) {
            return least <= arrivals && arrivals <= most;
        }
    }

    /** The number of the device that a request is for. */
    static int numberIn(Received request) {
        String parameters = request.parameters();
        return Integer.parseInt(parameters.substring("guid=".length(), parameters.indexOf('&')));
    }

    private static Sample.SampleCall<Integer> callFor(int number) {
        return Sample.call(Sample.TRIGGER)
                .with(out -> out.text(Integer.toString(number)).literal("1"));
    }

    /** Makes a call and waits for its end, whatever that is. */
    void make(Caller caller) {
        int number = count.incrementAndGet();
        try {
            int answer = caller.call(callFor(number));
            told.put(number, answer == 1 ? Told.DONE : Told.PERHAPS);
        } catch (RuntimeException e) {
            failed(number, e);
        }
    }

    /** Begins a call. */
    CompletableFuture<Integer> begin(Caller caller) {
        int number = count.incrementAndGet();
        try {
            CompletableFuture<Integer> future = caller.callAsync(callFor(number));
            ends.add(future.handle((answer, failure) -> {
                if (failure == null) {
                    told.put(number, Told.DONE);
                } else {
                    failed(number, failure instanceof CompletionException ? failure.getCause() : failure);
                }
                return number;
            }));
            return future;
        } catch (IllegalStateException e) {
            failed(number, e);
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Begins so many calls. */
    CompletableFuture<Void> beginAll(Caller caller, int many) {
        List<CompletableFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            futures.add(begin(caller));
        }
        return CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new));
    }

    private void failed(int number, Throwable failure) {
        if (failure instanceof ThinknxException error) {
            told.put(number, error.mayHaveRun() ? Told.PERHAPS : Told.NOT_DONE);
        } else if (failure instanceof CancellationException) {
            told.put(number, Told.PERHAPS);
        } else {
            told.put(number, Told.NOT_DONE);
            if (!String.valueOf(failure.getMessage()).contains("is closed")) {
                surprises.add(number + ": " + failure);
            }
        }
    }

    /** Waits until every call that was begun has ended and told its end. */
    void awaitEnds() throws Exception {
        CompletableFuture.allOf(ends.toArray(CompletableFuture<?>[]::new)).get(SECONDS, TimeUnit.SECONDS);
    }

    /** Checks that every call has ended, and arrived as often as its caller was told. */
    void assertAsTold(StormyServer server) {
        List<String> wrong = new ArrayList<>(surprises);
        told.forEach((number, end) -> {
            int arrivals = server.arrivals(number);
            if (!end.agreesWith(arrivals)) {
                wrong.add(number + " arrived " + arrivals + " times: " + end);
            }
        });
        assertEquals(List.of(), wrong, () -> "with seed " + Chance.SEED);
        assertEquals(count.get(), told.size(), "calls that have ended");
    }

    /** Forgets what was told, and counts from one again. */
    void forget() {
        told.clear();
        ends.clear();
        count.set(0);
    }

    /** How many calls were made. */
    int size() {
        return count.get();
    }
}
