package io.github.thinknxkit.gateway.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.kept.KeptAnswers.CallOutcome;
import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.testing.ManualTime;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
@Timeout(60)
class KillTest {

    private static final ApiRequest REQUEST = KeptAnswersTest.request("GET", "power");

    @TempDir
    private Path folder;

    private void killInMidCall() throws IOException, InterruptedException {
        Process gateway = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledCall.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = gateway.inputReader();
                BufferedWriter in = gateway.outputWriter()) {
            assertEquals("open", out.readLine());
            // What another process has cannot be opened: a command then goes through the gateway.
            IOException isOpen = assertThrows(IOException.class, () -> Store.open(folder));
            assertTrue(String.valueOf(isOpen.getMessage()).contains("is another gateway running?"));
            in.write("go on\n");
            in.flush();
            assertEquals("sent after 404", out.readLine());
            // By SIGKILL and at once, so that nothing is put in order, nor written in the background.
            gateway.destroyForcibly();
        } finally {
            gateway.destroyForcibly();
        }
        assertTrue(gateway.waitFor(10, TimeUnit.SECONDS));
    }

    @Test
    void knowsWhatWasAnsweredAndWhatWasCutOff() throws IOException, InterruptedException {
        killInMidCall();

        AtomicInteger calls = new AtomicInteger();
        Supplier<CompletableFuture<CallOutcome>> call = () -> {
            calls.incrementAndGet();
            return CompletableFuture.completedFuture(new CallOutcome(ApiReply.error(400, "new"), false));
        };
        try (Store store = Store.open(folder)) {
            KeptAnswers kept = new KeptAnswers(store, new ManualTime()::now, KeptLimits.USUAL);
            ApiReply answered = kept.once(KeptAnswersTest.key("k"), "answered", REQUEST, false, call)
                    .join();
            ApiReply cutOff = kept.once(KeptAnswersTest.key("k"), "cut off", REQUEST, false, call)
                    .join();

            assertEquals(ApiReply.error(404, "device not found"), answered);
            assertEquals(502, cutOff.status());
            assertEquals(0, calls.get());

            ApiReply again = kept.once(KeptAnswersTest.key("k"), "cut off", REQUEST, true, call)
                    .join();
            assertEquals(400, again.status());
            assertEquals(1, calls.get());
        }
    }
}
