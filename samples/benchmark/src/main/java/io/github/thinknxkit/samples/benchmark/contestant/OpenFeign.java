package io.github.thinknxkit.samples.benchmark.contestant;

import feign.AsyncFeign;
import feign.Feign;
import feign.HeaderMap;
import feign.Param;
import feign.RequestLine;
import feign.Response;
import feign.http2client.Http2Client;
import io.github.thinknxkit.samples.benchmark.server.Servers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** OpenFeign on the JDK's client. */
final class OpenFeign implements Contestant<Reading> {

    private static final String LINE = "GET " + Destination.PATH + "?guid={guid}&auth={auth}";

    /** As OpenFeign would build it, but for the version: its request for HTTP/2 would be a field more. */
    private final HttpClient client = Jdk.client()
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final ReadingParser parser = new ReadingParser();
    private final Lights lights;
    private final AsyncLights asyncLights;
    private final String announced;
    private final Map<String, Object> fields;

    OpenFeign(Destination destination) {
        announced = destination.access().announced();
        fields = destination
                .authorization()
                .<Map<String, Object>>map(field -> Map.of("Authorization", field))
                .orElse(Map.of());
        lights = Feign.builder()
                .client(new Http2Client(client))
                .decoder(this::decode)
                .target(Lights.class, destination.origin());
        asyncLights = AsyncFeign.<Object>builder()
                .client(new Http2Client(client))
                .decoder(this::decode)
                .target(AsyncLights.class, destination.origin());
    }

    /** The call as OpenFeign wants it declared. */
    interface Lights {

        @RequestLine(LINE)
        Reading status(
                @Param("guid") String guid, @Param("auth") String announced, @HeaderMap Map<String, Object> fields);
    }

    /** The same, asynchronous. */
    interface AsyncLights {

        @RequestLine(LINE)
        CompletableFuture<Reading> status(
                @Param("guid") String guid, @Param("auth") String announced, @HeaderMap Map<String, Object> fields);
    }

    private Object decode(Response response, Type type) throws IOException {
        try (InputStream body = response.body().asInputStream()) {
            return parser.parse(body);
        }
    }

    @Override
    public Reading call() {
        return lights.status(Servers.GUID, announced, fields);
    }

    @Override
    public CompletableFuture<Reading> callAsync() {
        return asyncLights.status(Servers.GUID, announced, fields);
    }

    @Override
    public Reading reading(Reading status) {
        return status;
    }

    @Override
    public void close() {
        Jdk.close(client);
    }
}
