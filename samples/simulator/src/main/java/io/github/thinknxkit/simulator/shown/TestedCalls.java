package io.github.thinknxkit.simulator.shown;

import io.github.thinknxkit.page.AskedCall;
import io.github.thinknxkit.page.BadFormException;
import io.github.thinknxkit.page.PreparedCall;
import io.github.thinknxkit.page.call.Way;
import io.github.thinknxkit.simulator.api.Operations;
import io.github.thinknxkit.simulator.auth.Account;
import io.github.thinknxkit.simulator.auth.DigestAnswer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Calls the simulator's API from outside, through its ports, so that faults and limits apply. */
final class TestedCalls {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~&&[^#]]*");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final ApiAccess access;
    private final Supplier<Optional<String>> key;
    private final Operations operations = new Operations();
    private final HttpClient client;

    TestedCalls(ApiAccess access, Supplier<Optional<String>> key) {
        this.access = access;
        this.key = key;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .sslContext(access.identity().trust())
                .build();
    }

    PreparedCall prepare(AskedCall call) {
        if (operations.find(call.operation()).isEmpty()) {
            throw new BadFormException("the document has no operation " + call.operation());
        }
        if (!VISIBLE_ASCII.matcher(call.query() + call.body()).matches()) {
            throw new BadFormException("the query cannot be part of a URL");
        }
        Way way = call.way();
        String body = call.body();
        String target = way.target(call.operation(), call.query());
        HttpRequest first = request(way, target, body);
        return new TestedCall(client, first, answer -> authorized(way, target, body, first.uri(), answer));
    }

    private HttpRequest request(Way way, String target, String body) {
        try {
            return switch (way) {
                case DIGEST -> to(local(target), body).build();
                case BASIC ->
                    to(local(target), body)
                            .header("Authorization", basic(account()))
                            .build();
                case QUERY -> to(local(target + credentials(account())), body).build();
                case CLOUD ->
                    to(URI.create(access.origins().cloud() + "/" + key() + target), body)
                            .build();
            };
        } catch (IllegalArgumentException e) {
            throw new BadFormException("the query cannot be part of a URL");
        }
    }

    private Optional<HttpRequest> authorized(
            Way way, String target, String body, URI uri, HttpResponse<String> answer) {
        if (way != Way.DIGEST || answer.statusCode() != 401) {
            return Optional.empty();
        }
        return new DigestAnswer(account(), body.isEmpty() ? "GET" : "POST", target)
                .to(answer.headers().allValues("WWW-Authenticate"))
                .map(field -> to(uri, body).header("Authorization", field).build());
    }

    private URI local(String target) {
        return URI.create(access.origins().local().orElseThrow(TestedCalls::closed) + target);
    }

    private Account account() {
        return access.account().orElseThrow(TestedCalls::closed);
    }

    private static BadFormException closed() {
        return new BadFormException("the local port is not open: the simulator was started without a user");
    }

    private String key() {
        return key.get().orElseThrow(() -> new BadFormException("the Integration Kit is not enabled"));
    }

    private static HttpRequest.Builder to(URI uri, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(LIMIT)
                .method(body.isEmpty() ? "GET" : "POST", new OneShotBody(body));
        return body.isEmpty() ? request : request.header("Content-Type", FORM);
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
