package io.github.thinknxkit.gateway.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.http.Content;
import io.github.thinknxkit.gateway.kept.KeptAnswers.CallOutcome;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.testing.ManualTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KeptAnswersTest {

    private static final Instant START = Instant.parse("2026-11-30T06:00:00Z");

    private static final ApiRequest ON = request("GET", "power", "guid=G", "value=on");
    private static final ApiReply OK =
            new ApiReply(200, Map.of("Content-Type", "text/plain"), Content.of("{\"ok\":1}"));

    private final ManualTime time = new ManualTime(START);
    private final AtomicInteger calls = new AtomicInteger();

    @TempDir
    private Path folder;

    private Store store;
    private KeptAnswers kept;

    @BeforeEach
    void open() throws IOException {
        open(KeptLimits.USUAL);
    }

    private void open(KeptLimits limits) throws IOException {
        store = Store.open(folder);
        kept = new KeptAnswers(store, time::now, limits);
    }

    @AfterEach
    void close() {
        store.close();
    }

    static ApiKey key(String id) {
        return new ApiKey(
                id,
                "villa",
                "",
                Scope.everything(Right.COMMAND),
                CallLimit.USUAL,
                START,
                Optional.empty(),
                Optional.empty());
    }

    static ApiRequest request(String method, String path, String... fields) {
        List<FormField> parsed = Stream.of(fields)
                .map(field -> field.split("=", 2))
                .map(parts -> new FormField(parts[0], parts.length == 2 ? Optional.of(parts[1]) : Optional.empty()))
                .toList();
        return new ApiRequest(method, path, parsed, Map.of(), Content.NONE, "192.0.2.7");
    }

    private Supplier<CompletableFuture<CallOutcome>> answering(ApiReply reply, boolean hadNoEffect) {
        return () -> {
            calls.incrementAndGet();
            return CompletableFuture.completedFuture(new CallOutcome(reply, hadNoEffect));
        };
    }

    private ApiReply once(String name, ApiRequest request) {
        return kept.once(key("k"), name, request, false, answering(OK, false)).join();
    }

    @Test
    void makesACallOnceAndAnswersTheSameForADay() throws IOException {
        assertEquals(OK, once("\"a\"", ON));
        assertEquals(OK, once("\"a\"", ON));
        store.close();
        open();
        time.pass(Duration.ofHours(24).minusSeconds(1));
        assertEquals(OK, once("\"a\"", ON));
        assertEquals(1, calls.get());

        time.pass(Duration.ofSeconds(1));
        assertEquals(OK, once("\"a\"", ON));
        assertEquals(2, calls.get());
    }

    @Test
    void takesARequestForTheSameByWhatItAsksFor() {
        assertEquals(OK, once("a", ON));
        assertEquals(OK, once("a", request("POST", "power", "value=on", "guid=G")));
        assertEquals(OK, once("\"a\"", ON));
        assertEquals(1, calls.get());
    }

    @Test
    void refusesTheNameOfAnotherRequest() {
        assertEquals(OK, once("a", ON));

        for (ApiRequest other : List.of(
                request("GET", "power", "guid=G", "value=off"),
                request("GET", "power", "guid=G"),
                request("GET", "power", "guid=G", "value"),
                request("GET", "power", "guid=G", "value=on", "fb"),
                request("GET", "powerlevel", "guid=G", "value=on"),
                request("GET", "power", "guid=Gvalue=on"))) {
            assertEquals(422, once("a", other).status());
        }
        assertEquals(1, calls.get());
    }

    @Test
    void keepsNamesOfKeysApart() {
        assertEquals(OK, once("a", ON));
        assertEquals(
                OK,
                kept.once(key("other"), "a", ON, false, answering(OK, false)).join());
        assertEquals(2, calls.get());
    }

    @Test
    void makesACallAgainThatHadNoEffect() {
        ApiReply busy = ApiReply.error(429, "too many requests");
        assertEquals(
                busy, kept.once(key("k"), "a", ON, false, answering(busy, true)).join());
        assertEquals(OK, once("a", ON));
        assertEquals(OK, once("a", ON));
        assertEquals(2, calls.get());
    }

    @Test
    void letsThoseWaitWhoRepeatACallThatIsUnderWay() {
        CompletableFuture<CallOutcome> answer = new CompletableFuture<>();
        CompletableFuture<ApiReply> first = kept.once(key("k"), "a", ON, false, () -> answer);
        CompletableFuture<ApiReply> impatient = kept.once(key("k"), "a", ON, false, answering(OK, false));
        CompletableFuture<ApiReply> second = kept.once(key("k"), "a", ON, false, answering(OK, false));
        assertEquals(422, once("a", request("GET", "power")).status());

        assertTrue(impatient.cancel(true));
        assertFalse(second.isDone());
        answer.complete(new CallOutcome(OK, false));

        assertEquals(OK, first.join());
        assertEquals(OK, second.join());
        assertEquals(0, calls.get());
    }

    @Test
    void makesACallOnceThoughManySendItAtOnce() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            String name = "race" + round;
            CountDownLatch start = new CountDownLatch(1);
            List<CompletableFuture<ApiReply>> replies = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                CompletableFuture<ApiReply> reply = new CompletableFuture<>();
                replies.add(reply);
                var unused = CompletableFuture.runAsync(() -> {
                    await(start);
                    reply.complete(kept.once(key("k"), name, ON, false, answering(OK, false))
                            .join());
                });
            }
            start.countDown();
            for (CompletableFuture<ApiReply> reply : replies) {
                assertEquals(OK, reply.join());
            }
            assertEquals(round + 1, calls.get());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void doesNotRepeatACallThatNobodyKnowsTheOutcomeOf() {
        Supplier<CompletableFuture<CallOutcome>> failing = () -> {
            throw new IllegalStateException("gone");
        };
        CompletableFuture<ApiReply> reply = kept.once(key("k"), "a", ON, false, failing);
        assertThrows(CompletionException.class, reply::join);

        ApiReply unknown = once("a", ON);
        assertEquals(502, unknown.status());
        assertTrue(
                unknown.body().text().contains("\"mayHaveRun\":true"),
                unknown.body().text());
        assertEquals(0, calls.get());
    }

    @Test
    void repeatsSuchACallThatDoesNoHarm() {
        CompletableFuture<ApiReply> reply = kept.once(
                key("k"), "a", ON, true, () -> CompletableFuture.failedFuture(new IllegalStateException("gone")));
        assertThrows(CompletionException.class, reply::join);

        assertEquals(
                OK, kept.once(key("k"), "a", ON, true, answering(OK, false)).join());
        assertEquals(OK, once("a", ON));
        assertEquals(1, calls.get());
    }

    @Test
    void doesNotRepeatACallWhoseAnswerIsTooLongToKeep() {
        ApiReply longReply = new ApiReply(200, Map.of(), Content.of("x".repeat(100_000)));
        assertEquals(
                longReply,
                kept.once(key("k"), "a", ON, false, answering(longReply, false)).join());

        assertEquals(502, once("a", ON).status());
        assertEquals(1, calls.get());
    }

    @Test
    void refusesMalformedNames() {
        for (String name : List.of(
                "",
                " ",
                "\"\"",
                "\"a",
                "\"a\\x\"",
                "\"a\"b",
                "a\nb",
                "a\u0000",
                "\u007f",
                "ä",
                "\ud83d\ude00",
                "x".repeat(256),
                "x".repeat(10_000))) {
            assertEquals(400, once(name, ON).status(), name);
        }
        assertEquals(0, calls.get());
    }

    @Test
    void takesNamesOfAnyPrintableCharacters() {
        assertEquals(OK, once("8e03978e-40d5-43dd-bc93-6894a57f9324", ON));
        assertEquals(OK, once("\"with \\\"quotes\\\" and \\\\\"", ON));
        assertEquals(OK, once("x".repeat(255), ON));
        assertEquals(OK, once("'; DROP TABLE kept_answer; --", ON));
        assertEquals(4, calls.get());
    }

    @Test
    void keepsNoMoreThanItsLimits() throws IOException {
        store.close();
        open(new KeptLimits(Duration.ofHours(24), 2, 3));
        assertEquals(OK, once("a", ON));
        assertEquals(OK, once("b", ON));

        ApiReply full = once("c", ON);
        assertEquals(429, full.status());
        assertEquals(Optional.of("60"), Optional.ofNullable(full.header().get("Retry-After")));
        assertEquals(OK, once("a", ON));
        assertEquals(
                OK,
                kept.once(key("other"), "a", ON, false, answering(OK, false)).join());
        assertEquals(
                429,
                kept.once(key("third"), "a", ON, false, answering(OK, false))
                        .join()
                        .status());
        assertEquals(3, calls.get());

        time.pass(Duration.ofHours(24));
        assertEquals(OK, once("c", ON));
        assertEquals(OK, once("d", ON));
        assertEquals(429, once("e", ON).status());
    }

    @Test
    void countsNoCallThatHadNoEffect() throws IOException {
        store.close();
        open(new KeptLimits(Duration.ofHours(24), 1, 1));
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    OK,
                    kept.once(key("k"), "n" + i, ON, false, answering(OK, true)).join());
        }
        assertEquals(5, calls.get());
    }

    @Test
    void makesNoCallThatCannotBeNoted() {
        store.close();

        assertEquals(503, once("a", ON).status());
        assertEquals(0, calls.get());
    }
}
