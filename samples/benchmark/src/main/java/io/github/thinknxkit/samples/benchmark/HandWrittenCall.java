package io.github.thinknxkit.samples.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The least that somebody would write to read a power level with the JDK alone: no checks, no errors, no digest. */
final class HandWrittenCall {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String prefix;

    HandWrittenCall(String host, int port) {
        prefix = "http://" + host + ":" + port + "/api/V1/powerlevelstatus?guid=";
    }

    int level(String guid) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(prefix + guid + "&auth=basic&user=service&pass=secret"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return parse(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int parse(String body) {
        int start = body.indexOf("\"status\":") + "\"status\":".length();
        return Integer.parseInt(body.substring(start, body.indexOf(',', start)));
    }
}
