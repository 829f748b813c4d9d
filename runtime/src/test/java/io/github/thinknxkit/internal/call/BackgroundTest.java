package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.ServerFaultException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads in the background, and what follows the other calls, over HTTP. */
@Timeout(60)
class BackgroundTest {

    /** Takes down what it is told. */
    private static final class Diary implements Follower {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void ended(Call<?> call, @Nullable Object answer, @Nullable Throwable failure) {
            String end = failure == null
                    ? String.valueOf(answer)
                    : failure.getClass().getSimpleName();
            lines.add(call.operation() + " " + end);
        }

        @Override
        public void closed() {
            lines.add("closed");
        }
    }

    private static HttpCaller open(RawServer server) {
        Connection connection = Connection.local("127.0.0.1", server.port())
                .basic("service", "password")
                .timeout(Duration.ofSeconds(20));
        return (HttpCaller) Clients.open(Sample.API, connection);
    }

    @Test
    void aReadInTheBackgroundIsMadeOnce() throws Exception {
        try (RawServer server = RawServer.answering(500, "{}");
                HttpCaller caller = open(server)) {
            CompletableFuture<Integer> read = caller.callInBackground(Sample.call(Sample.STATUS));
            assertInstanceOf(
                    ServerFaultException.class,
                    assertThrows(ExecutionException.class, read::get).getCause());
            assertEquals(1, server.received().size());
        }
    }

    @Test
    void itSharesWhatTheServerWants() throws Exception {
        try (RawServer server = RawServer.answering(429, "{}", "Retry-After: 3600");
                HttpCaller caller = open(server)) {
            assertThrows(ThinknxException.class, () -> caller.call(Sample.call(Sample.STATUS)));
            int sent = server.received().size();
            CompletableFuture<Integer> read = caller.callInBackground(Sample.call(Sample.STATUS));
            assertInstanceOf(
                    RateLimitedException.class,
                    assertThrows(ExecutionException.class, read::get).getCause());
            assertEquals(sent, server.received().size());
        }
    }

    @Test
    void whatFollowsTheCallsIsToldBeforeTheirCallers() throws Exception {
        Diary diary = new Diary();
        HttpCaller caller;
        try (RawServer server = RawServer.answering(200, "{\"status\":1}")) {
            caller = open(server);
            assertSame(diary, caller.followed(made -> diary));
            assertSame(diary, caller.followed(made -> new Diary()));
            caller.call(Sample.call(Sample.POWER));
            assertEquals(List.of("power 1"), diary.lines);
            caller.callAsync(Sample.call(Sample.TRIGGER)).get();
            assertEquals(List.of("power 1", "trigger 1"), diary.lines);
            caller.callInBackground(Sample.call(Sample.STATUS)).get();
            assertEquals(2, diary.lines.size());
        }
        // Either nothing listens any more, or the open connection ends.
        ThinknxException failure = assertThrows(ThinknxException.class, () -> caller.call(Sample.call(Sample.POWER)));
        assertEquals("power " + failure.getClass().getSimpleName(), diary.lines.get(2));
        caller.close();
        assertEquals("closed", diary.lines.get(3));
    }

    @Test
    void aCommandThatIsCancelledMayHaveRun() throws Exception {
        Diary diary = new Diary();
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.read();
                });
                HttpCaller caller = open(server)) {
            assertSame(diary, caller.followed(made -> diary));
            CompletableFuture<Integer> command = caller.callAsync(Sample.call(Sample.POWER));
            assertTrue(command.cancel(true));
            assertEquals(List.of("power CancellationException"), diary.lines);
        }
    }
}
