package io.github.thinknxkit.samples.benchmark.contestant;

import io.github.thinknxkit.samples.benchmark.server.Servers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Converter;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Query;

/** Retrofit on OkHttp, with as many calls at once as the others. */
final class Retrofit implements Contestant<Reading> {

    private final OkHttpClient client;
    private final Lights lights;
    private final String announced;
    private final @Nullable String authorization;

    Retrofit(Destination destination) {
        announced = destination.access().announced();
        authorization = destination.authorization().orElse(null);
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(64);
        client = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES))
                .build();
        lights = new retrofit2.Retrofit.Builder()
                .baseUrl(destination.origin() + "/")
                .client(client)
                .addConverterFactory(new ReadingConverter())
                .build()
                .create(Lights.class);
    }

    /** The call as Retrofit wants it declared. */
    interface Lights {

        @GET(Destination.PATH)
        Call<Reading> status(
                @Query("guid") String guid,
                @Query("auth") String announced,
                @Header("Authorization") @Nullable String authorization);

        @GET(Destination.PATH)
        CompletableFuture<Reading> statusAsync(
                @Query("guid") String guid,
                @Query("auth") String announced,
                @Header("Authorization") @Nullable String authorization);
    }

    /** Parses by the same parser as the others. */
    private static final class ReadingConverter extends Converter.Factory {

        private final ReadingParser parser = new ReadingParser();

        @Override
        public Converter<ResponseBody, ?> responseBodyConverter(
                Type type, Annotation[] annotations, retrofit2.Retrofit retrofit) {
            return body -> parser.parse(body.bytes());
        }
    }

    @Override
    public Reading call() {
        try {
            Reading reading = lights.status(Servers.GUID, announced, authorization)
                    .execute()
                    .body();
            if (reading == null) {
                throw new IllegalStateException("the server refused");
            }
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CompletableFuture<Reading> callAsync() {
        return lights.statusAsync(Servers.GUID, announced, authorization);
    }

    @Override
    public Reading reading(Reading status) {
        return status;
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
