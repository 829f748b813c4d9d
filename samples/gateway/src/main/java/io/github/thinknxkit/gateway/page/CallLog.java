package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.page.web.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The live log of one server: calls of the API as they come, and as they are answered. Nothing is kept. */
final class CallLog {

    private static final int LONGEST_BODY = 4_000;

    private final String plant;
    private final InstantSource time;
    private final AtomicLong numbers = new AtomicLong();
    private final List<Consumer<Json>> listeners = new CopyOnWriteArrayList<>();

    CallLog(String plant, InstantSource time) {
        this.plant = plant;
        this.time = time;
    }

    Runnable subscribe(Consumer<Json> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells of a call, and of what it was answered. */
    CompletableFuture<ApiReply> logged(String by, ApiRequest request, Supplier<CompletableFuture<ApiReply>> answering) {
        if (listeners.isEmpty()) {
            return answering.get();
        }
        long number = begun(by, request);
        return answering.get().whenComplete((reply, failure) -> {
            if (failure == null) {
                answered(number, reply);
            } else {
                tell(Json.object().with("type", "dropped").with("number", number));
            }
        });
    }

    private long begun(String by, ApiRequest request) {
        long number = numbers.incrementAndGet();
        boolean isForm = request.method().equals("POST");
        String fields = written(request.fields());
        tell(Json.object()
                .with("type", "call")
                .with("number", number)
                .with("at", time.instant().toEpochMilli())
                .with("plant", plant)
                .with("method", request.method())
                .with("path", "/api/V1/" + request.path())
                .with("operation", request.path())
                .with("guid", guid(request.fields()))
                .with("query", isForm ? "" : fields)
                .with("form", isForm ? fields : "")
                .with("by", by));
        return number;
    }

    private static String written(List<FormField> fields) {
        return fields.stream()
                .map(FormField::shown)
                .map(field -> encoded(field.name())
                        + field.value().map(value -> "=" + encoded(value)).orElse(""))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private static Optional<String> guid(List<FormField> fields) {
        return fields.stream()
                .filter(field -> field.name().equals("guid"))
                .findFirst()
                .flatMap(FormField::value);
    }

    private void answered(long number, ApiReply reply) {
        String body = reply.body().text();
        tell(Json.object()
                .with("type", "answer")
                .with("number", number)
                .with("status", reply.status())
                .with("body", body.length() > LONGEST_BODY ? body.substring(0, LONGEST_BODY) + " …" : body));
    }

    private void tell(Json event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
