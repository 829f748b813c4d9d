package io.github.thinknxkit.samples.benchmark.contestant;

import io.avaje.http.client.BodyAdapter;
import io.avaje.http.client.BodyContent;
import io.avaje.http.client.BodyReader;
import io.avaje.http.client.BodyWriter;
import io.avaje.http.client.HttpClient;
import io.avaje.http.client.HttpClientResponse;
import io.github.thinknxkit.samples.benchmark.server.Servers;
import java.lang.reflect.Type;
import java.net.http.HttpClient.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** avaje-http-client, by the calls that its generator writes. */
final class Avaje implements Contestant<Reading> {

    private final HttpClient client;
    private final String announced;
    private final Optional<String> authorization;

    Avaje(Destination destination) {
        announced = destination.access().announced();
        authorization = destination.authorization();
        client = HttpClient.builder()
                .baseUrl(destination.origin())
                .version(Version.HTTP_1_1)
                .requestLogging(false)
                .bodyAdapter(new ReadingAdapter())
                .build();
    }

    private HttpClientResponse get() {
        var request = client.request()
                .path("api")
                .path("V1")
                .path("powerlevelstatus")
                .queryParam("guid", Servers.GUID)
                .queryParam("auth", announced);
        authorization.ifPresent(field -> request.header("Authorization", field));
        return request.GET();
    }

    @Override
    public Reading call() {
        return get().bean(Reading.class);
    }

    @Override
    public CompletableFuture<Reading> callAsync() {
        return get().async().bean(Reading.class);
    }

    @Override
    public Reading reading(Reading status) {
        return status;
    }

    @Override
    public void close() {
        client.close();
    }

    /** Parses by the same parser as the others. */
    private static final class ReadingAdapter implements BodyAdapter, BodyReader<Reading> {

        private final ReadingParser parser = new ReadingParser();

        @Override
        public Reading read(BodyContent content) {
            return parser.parse(content.content());
        }

        @Override
        public Reading readBody(String content) {
            return parser.parse(content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public <T> BodyReader<T> beanReader(Class<T> type) {
            return beanReader((Type) type);
        }

        /** Asynchronous calls ask for this one. */
        @Override
        @SuppressWarnings("unchecked")
        public <T> BodyReader<T> beanReader(Type type) {
            return (BodyReader<T>) this;
        }

        @Override
        public <T> BodyReader<List<T>> listReader(Class<T> type) {
            throw new UnsupportedOperationException("no answer is a list");
        }

        @Override
        public <T> BodyWriter<T> beanWriter(Class<?> type) {
            throw new UnsupportedOperationException("no request has a body");
        }
    }
}
