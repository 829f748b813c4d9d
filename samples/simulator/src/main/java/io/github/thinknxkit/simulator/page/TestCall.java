package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.simulator.api.Operations;
import io.github.thinknxkit.simulator.auth.Account;
import io.github.thinknxkit.simulator.auth.DigestAnswer;
import io.github.thinknxkit.simulator.page.call.Way;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The button "Test": calls the server's API from outside, as a client would that was given the URL which the page shows,
 * so that faults and limits show.
 */
final class TestCall {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~&&[^#]]*");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final PageSubject subject;
    private final Entrance entrance;
    private final Operations operations = new Operations();
    private final Map<String, Exchange> running = new ConcurrentHashMap<>();
    private final HttpClient client;

    TestCall(PageSubject subject, Entrance entrance) {
        this.subject = subject;
        this.entrance = entrance;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .sslContext(new Trust(entrance.identity()).context())
                .build();
    }

    /** A call, where it goes without the secrets that it goes there with. */
    private record Call(Way way, String target, String body) {

        String method() {
            return body.isEmpty() ? "GET" : "POST";
        }
    }

    CompletableFuture<PageReply> perform(Form form) {
        Call call = call(form);
        HttpRequest request = request(call);
        Exchange exchange = new Exchange(client);
        String id = form.find("id").orElse("");
        if (!id.isEmpty() && running.putIfAbsent(id, exchange) != null) {
            throw new BadFormException("a test with that id is under way");
        }
        long start = System.nanoTime();
        return answer(exchange, call, request).handle((answer, failure) -> {
            running.remove(id, exchange);
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            Json report = failure == null ? answered(answer) : failed(failure);
            return PageReply.json(report.with("millis", millis));
        });
    }

    /** Calls a test off; one that has ended meanwhile is none of our concern. */
    Json cancel(Form form) {
        Optional.ofNullable(running.remove(form.text("id"))).ifPresent(Exchange::cancel);
        return Json.object();
    }

    private Call call(Form form) {
        String operation = form.text("operation");
        if (operations.find(operation).isEmpty()) {
            throw new BadFormException("the document has no operation " + operation);
        }
        String query = form.find("query").orElse("");
        String body = form.find("body").orElse("");
        if (!VISIBLE_ASCII.matcher(query + body).matches()) {
            throw new BadFormException("the query is not one of a URL");
        }
        Way way = form.constant("way", Way.class);
        return new Call(way, way.target(operation, query), body);
    }

    private CompletableFuture<HttpResponse<String>> answer(Exchange exchange, Call call, HttpRequest request) {
        CompletableFuture<HttpResponse<String>> first = exchange.send(request);
        if (call.way() != Way.DIGEST) {
            return first;
        }
        return first.thenCompose(answer -> authorization(call, answer)
                .map(field -> exchange.send(
                        to(request.uri(), call).header("Authorization", field).build()))
                .orElse(first));
    }

    private Optional<String> authorization(Call call, HttpResponse<String> answer) {
        return answer.statusCode() == 401
                ? new DigestAnswer(account(), call.method(), call.target())
                        .to(answer.headers().allValues("WWW-Authenticate"))
                : Optional.empty();
    }

    private static Json answered(HttpResponse<String> answer) {
        return Json.object()
                .with("status", answer.statusCode())
                .with("contentType", answer.headers().firstValue("Content-Type"))
                .with("retryAfter", answer.headers().firstValue("Retry-After"))
                .with("body", answer.body());
    }

    /** By a word of our own: the messages of the JDK may have the URL in them, and so the key. */
    private static Json failed(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof CancellationException) {
            return Json.object().with("failure", "cancelled");
        }
        return Json.object().with("failure", cause instanceof HttpTimeoutException ? "late" : "lost");
    }

    private HttpRequest request(Call call) {
        try {
            return switch (call.way()) {
                case DIGEST -> to(local(call.target()), call).build();
                case BASIC ->
                    to(local(call.target()), call)
                            .header("Authorization", basic(account()))
                            .build();
                case QUERY ->
                    to(local(call.target() + credentials(account())), call).build();
                case CLOUD ->
                    to(URI.create(entrance.cloudOrigin() + "/" + key() + call.target()), call)
                            .build();
            };
        } catch (IllegalArgumentException e) {
            throw new BadFormException("the query is not one of a URL");
        }
    }

    private URI local(String target) {
        return URI.create(entrance.localOrigin().orElseThrow(TestCall::closed) + target);
    }

    private Account account() {
        return entrance.account().orElseThrow(TestCall::closed);
    }

    private static BadFormException closed() {
        return new BadFormException("the local port is not open: the simulator was started without a user");
    }

    private String key() {
        return subject.keys()
                .keyOf(subject.server())
                .orElseThrow(() -> new BadFormException("the Integration Kit is not enabled"));
    }

    private static HttpRequest.Builder to(URI uri, Call call) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(LIMIT).method(call.method(), new SentOnce(call.body()));
        return call.body().isEmpty() ? request : request.header("Content-Type", FORM);
    }

    private static String basic(Account account) {
        String pair = account.user() + ":" + account.password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String credentials(Account account) {
        return "&user=" + encoded(account.user()) + "&pass=" + encoded(account.password());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
