package io.github.thinknxkit.internal.auth.interop;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.internal.auth.Authentication;
import io.github.thinknxkit.internal.auth.CallAuthentication;
import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import io.github.thinknxkit.internal.auth.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes calls over HTTP as the transport does: all that it knows of authentication is its interface. */
final class Driver {

    /** What came of a call: the last answer, the number of sends, and the reason if the call was refused for good. */
    record Outcome(
            int status, String body, int sends, @Nullable String reason, ServerProof proof) {}

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
    private final Authentication authentication;

    Driver(Authentication authentication) {
        this.authentication = authentication;
    }

    Outcome get(RealServer server, String target) throws IOException, InterruptedException {
        return call(server, "GET", target, "");
    }

    Outcome call(RealServer server, String method, String target, String text)
            throws IOException, InterruptedException {
        CallAuthentication call = authentication.begin(Effect.READ);
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        for (int sends = 1; ; sends++) {
            HttpResponse<byte[]> answer = send(server, call, method, target, body);
            if (answer.statusCode() != 401) {
                ServerProof proof = call.answered(answer.statusCode(), answer.headers(), answer.body());
                return outcome(answer, sends, null, proof);
            }
            if (call.refused(answer.headers(), true) instanceof Refusal.Final end) {
                return outcome(answer, sends, end.reason().text(said -> said), ServerProof.ABSENT);
            }
        }
    }

    private HttpResponse<byte[]> send(
            RealServer server, CallAuthentication call, String method, String target, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + target))
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        String authorization = call.authorization(method, target, body);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Outcome outcome(HttpResponse<byte[]> answer, int sends, @Nullable String reason, ServerProof proof) {
        return new Outcome(
                answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8), sends, reason, proof);
    }
}
