package io.github.thinknxkit.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Calls by the JDK's client, which shares no code with the simulator. */
final class Calls {

    static final String FORM = "application/x-www-form-urlencoded";

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final HttpClient client;

    private Calls(HttpClient.Builder client) {
        this.client = client.version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LIMIT)
                .build();
    }

    static Calls plain() {
        return new Calls(HttpClient.newBuilder());
    }

    static Calls trusting(X509Certificate certificate) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("simulator", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return new Calls(HttpClient.newBuilder().sslContext(context));
    }

    static HttpRequest.Builder to(URI address, String target) {
        return HttpRequest.newBuilder(URI.create(address + target)).timeout(LIMIT);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(URI address, String target) throws IOException, InterruptedException {
        return send(to(address, target));
    }

    HttpResponse<String> post(URI address, String path, String form) throws IOException, InterruptedException {
        return send(to(address, path).header("Content-Type", FORM).POST(BodyPublishers.ofString(form)));
    }
}
