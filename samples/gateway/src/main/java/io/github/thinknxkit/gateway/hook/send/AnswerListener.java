package io.github.thinknxkit.gateway.hook.send;

import io.github.thinknxkit.gateway.hook.guard.RefusedAddressException;
import java.io.ByteArrayOutputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** Hears what one message is answered. The status counts once it is there, whatever becomes of the body. */
final class AnswerListener implements Response.Listener {

    private final int mostBytes;
    private final CompletableFuture<Outcome> outcome;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private OptionalInt status = OptionalInt.empty();
    private Optional<String> retryAfter = Optional.empty();

    AnswerListener(int mostBytes, CompletableFuture<Outcome> outcome) {
        this.mostBytes = mostBytes;
        this.outcome = outcome;
    }

    @Override
    public void onHeaders(Response response) {
        status = OptionalInt.of(response.getStatus());
        retryAfter = Optional.ofNullable(response.getHeaders().get(HttpHeader.RETRY_AFTER));
    }

    @Override
    public void onContent(Response response, ByteBuffer content) {
        byte[] taken = new byte[Math.min(content.remaining(), mostBytes - body.size())];
        boolean isTooLong = content.remaining() > taken.length;
        content.get(taken);
        body.writeBytes(taken);
        if (isTooLong) {
            CompletableFuture<Boolean> unused = response.abort(new IllegalStateException("the answer is too long"));
        }
    }

    @Override
    public void onComplete(Result result) {
        outcome.complete(
                status.isPresent()
                        ? new Outcome(status, retryAfter, body.toString(StandardCharsets.UTF_8), "")
                        : Outcome.unanswered(reason(result.getFailure())));
    }

    /** In our words: those of the failure may name addresses, which are nobody's business. */
    private static String reason(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedAddressException) {
                return String.valueOf(cause.getMessage());
            } else if (cause instanceof TimeoutException) {
                return "the receiver did not answer in time";
            } else if (cause instanceof UnknownHostException) {
                return "the name of the receiver's host is unknown";
            } else if (cause instanceof SSLException) {
                return "the receiver's certificate or TLS is not accepted";
            } else if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
                return "the receiver cannot be reached";
            }
        }
        return "the connection to the receiver broke";
    }
}
