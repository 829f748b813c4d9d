package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.internal.http.ExchangeEnd.Fault;
import io.github.thinknxkit.internal.http.ExchangeEnd.Reply;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** One request on its way to the server, and its answer. */
public final class Exchange {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final OneShotBody body;
    private final AnswerBody answer;
    private final HttpRequest request;
    private final BlockedThread blocked = new BlockedThread();
    private volatile boolean cancelled;

    /**
     * Prepares an exchange.
     *
     * @param authorization the {@code Authorization} field, or null for none
     * @param cookie the {@code Cookie} field, or null for none
     * @param answerLimit the greatest size of the answer's body in bytes
     */
    public Exchange(Message message, @Nullable String authorization, @Nullable String cookie, int answerLimit) {
        this.body = new OneShotBody(message.body());
        this.answer = new AnswerBody(answerLimit);
        HttpRequest.Builder builder = HttpRequest.newBuilder(message.uri()).method(message.method(), body);
        if (message.method().equals("POST")) {
            builder.setHeader("Content-Type", FORM);
        }
        if (authorization != null) {
            set(builder, "Authorization", authorization);
        }
        if (cookie != null) {
            set(builder, "Cookie", cookie);
        }
        this.request = builder.build();
    }

    private static void set(HttpRequest.Builder builder, String name, String value) {
        try {
            builder.setHeader(name, value);
        } catch (IllegalArgumentException e) {
            // Without the cause: its message is the whole field.
            throw new IllegalStateException("the field " + name + " has characters that it cannot carry");
        }
    }

    /**
     * Sends the request and waits for the end of the exchange.
     *
     * @param sending how it is sent
     * @return the end; one that is of no interest if the exchange was cancelled
     * @throws InterruptedException if the waiting thread is interrupted, which closes the connection
     */
    ExchangeEnd run(HttpClient client, Sending sending) throws InterruptedException {
        boolean woken = false;
        @Nullable ExchangeEnd end = null;
        boolean interrupted;
        blocked.enter();
        try {
            // Read after enter(): cancel() either is seen here or finds the thread.
            if (!cancelled) {
                HttpResponse<byte[]> response = sending.send(client, request, answer);
                end = new Reply(response.statusCode(), response.headers(), response.body());
            }
        } catch (InterruptedException e) {
            woken = true;
        } catch (IOException | RuntimeException e) {
            // The JDK names the whole URL in some of these: all go the way of faults, where such text is withheld.
            end = FaultFinder.find(e, body, answer);
        } finally {
            interrupted = blocked.leave(woken);
        }
        if (interrupted) {
            throw new InterruptedException();
        }
        return end != null ? end : new Fault(Fault.Kind.NOT_SENT, new IOException("the exchange was cancelled"));
    }

    /** Ends the exchange, and closes its connection if it has one. What has not been written by then never is. */
    public void cancel() {
        body.withdraw();
        cancelled = true;
        blocked.release();
    }

    /** {@return whether the request may have reached the server, if only in part; final once the exchange is cancelled} */
    public boolean mayHaveArrived() {
        return body.isUsed();
    }
}
