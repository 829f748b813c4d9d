package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.page.RequestGuard;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser does with the page, one request at a time. */
final class PageUserAgent {

    private static final Pattern COOKIE = Pattern.compile("(__Host-thinknx=[^;]*)");
    private static final Pattern MARK = Pattern.compile("\"mark\":\"([^\"]+)\"");

    private final HttpClient client;
    private final URI address;
    String cookie = "";
    String mark = "1";

    PageUserAgent(HttpClient client, URI address) {
        this.client = client;
        this.address = address;
    }

    HttpRequest.Builder to(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<InputStream> stream(String path) throws Exception {
        return client.send(to(path).build(), BodyHandlers.ofInputStream());
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(to(path));
    }

    HttpResponse<String> change(String path, String form) throws Exception {
        return send(to(path).header(RequestGuard.MARK, mark).POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> logIn(String name, String password) throws Exception {
        HttpResponse<String> answer = change("/session", "user=" + name + "&password=" + password.replace(" ", "%20"));
        answer.headers().firstValue("Set-Cookie").ifPresent(field -> {
            Matcher found = COOKIE.matcher(field);
            cookie = found.find() ? found.group(1) : "";
        });
        if (answer.statusCode() == 200) {
            Matcher told = MARK.matcher(get("/session").body());
            mark = told.find() ? told.group(1) : "";
        }
        return answer;
    }
}
