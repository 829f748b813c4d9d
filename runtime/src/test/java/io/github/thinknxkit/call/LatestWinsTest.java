package io.github.thinknxkit.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.testing.HandRequest;
import io.github.thinknxkit.testing.HandServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Of values that come too fast, the newest is sent. */
@Timeout(20)
class LatestWinsTest {

    private final HandServer server = new HandServer();
    private final LatestWins<String> slider = new LatestWins<>();

    private CompletableFuture<String> slide(int value) {
        return slider.send(server.command(Integer.toString(value)));
    }

    @Test
    void oneIsOnItsWayAndTheNewestOfTheOthersFollows() {
        CompletableFuture<String> first = slide(1);
        List<CompletableFuture<String>> between = List.of(slide(2), slide(3), slide(4));
        CompletableFuture<String> last = slide(5);
        assertEquals(List.of("1"), server.sent());

        server.answer("1");

        assertEquals(List.of("1", "5"), server.sent());
        assertTrue(between.stream().allMatch(CompletableFuture::isCancelled));
        server.answer("5");
        assertEquals(List.of("answer of 1", "answer of 5"), List.of(first.join(), last.join()));
        assertEquals("answer of 6", answered(slide(6), "6"));
        assertEquals(1, server.most());
    }

    @Test
    void printsWhatItIsDoing() {
        assertEquals("LatestWins[idle]", slider.toString());
        CompletableFuture<String> first = slide(1);
        assertEquals("LatestWins[sending]", slider.toString());
        CompletableFuture<String> last = slide(2);
        assertTrue(slider.toString().startsWith("LatestWins[sending, next: "), slider.toString());
        server.answer("1");
        server.answer("2");
        assertEquals(List.of("answer of 1", "answer of 2"), List.of(first.join(), last.join()));
    }

    private String answered(CompletableFuture<String> call, String value) {
        server.answer(value);
        return call.join();
    }

    @Test
    void afterAFailureTheNewestIsSentAllTheSame() {
        CompletableFuture<String> first = slide(1);
        CompletableFuture<String> last = slide(2);

        server.call("1").completeExceptionally(new IllegalStateException("lost"));

        ExecutionException failure = assertThrows(ExecutionException.class, first::get);
        assertEquals("lost", failure.getCause().getMessage());
        assertEquals("answer of 2", answered(last, "2"));
    }

    @Test
    void whatCannotBeSentFailsAndHoldsUpNothing() {
        CompletableFuture<String> impossible = slider.send(HandRequest.command(() -> {
            throw new IllegalStateException("the client is closed");
        }));

        assertThrows(ExecutionException.class, impossible::get);
        assertEquals("answer of 2", answered(slide(2), "2"));
    }

    @Test
    void cancellingStopsWhatIsOnItsWayAndLetsTheNextGo() {
        CompletableFuture<String> first = slide(1);
        CompletableFuture<String> last = slide(2);

        first.cancel(true);

        assertTrue(server.call("1").isCancelled());
        assertEquals("answer of 2", answered(last, "2"));
    }

    @Test
    void whatIsCancelledWhileItWaitsIsNotSent() {
        CompletableFuture<String> first = slide(1);
        CompletableFuture<String> last = slide(2);

        last.cancel(true);
        server.answer("1");

        assertEquals("answer of 1", first.join());
        assertEquals(List.of("1"), server.sent());
        assertEquals("answer of 3", answered(slide(3), "3"));
    }

    @Test
    void stepsAreNotLeftOut() {
        Request<String> step = new HandRequest<>(CompletableFuture::new, Effect.RELATIVE);
        Request<String> telegram = new HandRequest<>(CompletableFuture::new, Effect.BUS);

        for (Request<String> request : List.of(step, telegram)) {
            String message = assertThrows(IllegalArgumentException.class, () -> slider.send(request))
                    .getMessage();
            assertTrue(message.contains(request.effect().name()), message);
        }
        assertEquals("answer of 1", answered(slide(1), "1"));
    }

    @Test
    void whoeverSlidesTheLastValueOfAllIsSent() throws Exception {
        LatestWins<Integer> shared = new LatestWins<>();
        List<Integer> arrived = new ArrayList<>();
        List<Thread> hands = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            hands.add(new Thread(() -> {
                for (int value = 0; value < 1000; value++) {
                    CompletableFuture<Integer> unused = shared.send(arriving(value, arrived));
                }
            }));
        }
        hands.forEach(Thread::start);
        for (Thread hand : hands) {
            hand.join();
        }

        assertEquals(-1, shared.send(arriving(-1, arrived)).get());

        synchronized (arrived) {
            assertEquals(-1, arrived.get(arrived.size() - 1));
        }
    }

    /** Answered by another thread now and then, as answers are. */
    private static Request<Integer> arriving(int value, List<Integer> arrived) {
        return HandRequest.command(() -> {
            synchronized (arrived) {
                arrived.add(value);
            }
            return value % 3 == 0
                    ? CompletableFuture.completedFuture(value)
                    : CompletableFuture.supplyAsync(() -> value);
        });
    }
}
