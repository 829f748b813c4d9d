package io.github.thinknxkit.gateway.kept;

import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.kept.KeptAnswers.CallOutcome;
import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.testing.ManualTime;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A process that sends a call, says so, and is killed before it has an answer; and one with an answer, killed after. */
final class KilledCall {

    private KilledCall() {}

    /** Takes the folder; says that it is open, and goes on when something is said to it. */
    public static void main(String[] arguments) throws Exception {
        KeptAnswers kept = new KeptAnswers(Store.open(Path.of(arguments[0])), new ManualTime()::now, KeptLimits.USUAL);
        System.out.println("open");
        if (System.in.read() < 0) {
            return;
        }
        ApiReply reply = kept.once(
                        KeptAnswersTest.key("k"),
                        "answered",
                        KeptAnswersTest.request("GET", "power"),
                        false,
                        () -> CompletableFuture.completedFuture(
                                new CallOutcome(ApiReply.error(404, "device not found"), false)))
                .join();
        var unused =
                kept.once(KeptAnswersTest.key("k"), "cut off", KeptAnswersTest.request("GET", "power"), false, () -> {
                    System.out.println("sent after " + reply.status());
                    return new CompletableFuture<>();
                });
        Thread.sleep(60_000);
    }
}
