package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.simulator.auth.Account;
import io.github.thinknxkit.simulator.page.command.CommandCatalog;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** The button "Test": calls the server's API from outside, as a client would, so that faults and limits show. */
final class TestCall {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~&&[^#]]*");

    private final PageSubject subject;
    private final Entrance entrance;
    private final CommandCatalog catalog;
    private final HttpClient client;

    TestCall(PageSubject subject, Entrance entrance, CommandCatalog catalog) {
        this.subject = subject;
        this.entrance = entrance;
        this.catalog = catalog;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .sslContext(new Trust(entrance.identity()).context())
                .build();
    }

    CompletableFuture<PageReply> perform(String operation, String query) {
        if (!catalog.offers(operation)) {
            throw new BadFormException("the page has no command " + operation);
        }
        if (!VISIBLE_ASCII.matcher(query).matches()) {
            throw new BadFormException("the query is not one of a URL");
        }
        HttpRequest request = request("/api/V1/" + operation + (query.isEmpty() ? "" : "?" + query));
        long start = System.nanoTime();
        return client.sendAsync(request, BodyHandlers.ofString()).handle((answer, failure) -> {
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            Json report = failure == null ? answered(answer) : failed(failure);
            return PageReply.json(report.with("millis", millis));
        });
    }

    private static Json answered(HttpResponse<String> answer) {
        return Json.object()
                .with("status", answer.statusCode())
                .with("contentType", answer.headers().firstValue("Content-Type"))
                .with("retryAfter", answer.headers().firstValue("Retry-After"))
                .with("body", answer.body());
    }

    /** In words of our own: those of the JDK may have the URL in them, and so the key. */
    private static Json failed(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        boolean late = cause instanceof HttpTimeoutException;
        return Json.object()
                .with("failure", late ? "no answer within two minutes" : "the connection was lost before the answer");
    }

    private HttpRequest request(String target) {
        Optional<Account> account = entrance.account();
        try {
            if (account.isPresent()) {
                return to(entrance.localOrigin().orElseThrow() + target)
                        .header("Authorization", basic(account.get()))
                        .build();
            }
            String key = subject.keys()
                    .keyOf(subject.server())
                    .orElseThrow(
                            () -> new BadFormException("enable the Integration Kit on the page Thinknx Cloud first"));
            return to(entrance.cloudOrigin() + "/" + key + target).build();
        } catch (IllegalArgumentException e) {
            throw new BadFormException("the query is not one of a URL");
        }
    }

    private static HttpRequest.Builder to(String url) {
        // A body that refuses to be sent twice: the JDK would repeat a GET whose connection was dropped.
        return HttpRequest.newBuilder(URI.create(url)).timeout(LIMIT).method("GET", new SentOnce());
    }

    private static String basic(Account account) {
        String pair = account.user() + ":" + account.password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
