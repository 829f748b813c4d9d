package io.github.thinknxkit.page;

import io.github.thinknxkit.page.call.Way;
import io.github.thinknxkit.page.web.Json;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The button "Test": sends a call and reports what the API answered. */
final class TestCall {

    private final ShownServer server;
    private final Map<String, PreparedCall> running = new ConcurrentHashMap<>();

    TestCall(ShownServer server) {
        this.server = server;
    }

    CompletableFuture<PageReply> perform(Form form) {
        PreparedCall call = server.call(asked(form));
        String id = form.find("id").map(it -> named(form, it)).orElse("");
        if (!id.isEmpty() && running.putIfAbsent(id, call) != null) {
            throw new BadFormException("a test with that id is already running");
        }
        long start = System.nanoTime();
        return call.send().handle((answer, failure) -> {
            running.remove(id, call);
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            Json report = failure == null ? answered(answer) : failed(failure);
            return PageReply.json(report.with("millis", millis));
        });
    }

    private static AskedCall asked(Form form) {
        return new AskedCall(
                form.visitor(),
                form.constant("way", Way.class),
                form.text("operation"),
                form.find("query").orElse(""),
                form.find("body").orElse(""),
                form.find("confirmed").isPresent());
    }

    /** A visitor cancels own tests only. */
    private static String named(Form form, String id) {
        return form.visitor().name() + "\n" + id;
    }

    /** Cancels a test; no effect if it has ended meanwhile. */
    Json cancel(Form form) {
        Optional.ofNullable(running.remove(named(form, form.text("id")))).ifPresent(PreparedCall::cancel);
        return Json.object();
    }

    private static Json answered(PreparedCall.Answered answer) {
        return Json.object()
                .with("status", answer.status())
                .with("contentType", answer.contentType())
                .with("retryAfter", answer.retryAfter())
                .with("body", answer.body());
    }

    /** By a word of our own: the messages of the JDK may contain the URL, and so the key. */
    private static Json failed(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof CancellationException) {
            return Json.object().with("failure", "cancelled");
        }
        return Json.object().with("failure", cause instanceof HttpTimeoutException ? "late" : "lost");
    }
}
