package io.github.thinknxkit.internal.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One request on its way to the server, and its answer. */
public final class Exchange {

    private final OneShotBody body;
    private final AnswerBody answer;
    private final HttpRequest request;
    private final ExchangeEnd end;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final BlockedThread blocked = new BlockedThread();
    private volatile @Nullable CompletableFuture<?> running;

    private Exchange(Outgoing outgoing, int answerLimit, ExchangeEnd end) {
        this.body = new OneShotBody(outgoing.message().body());
        this.answer = new AnswerBody(answerLimit, this);
        this.request = outgoing.request(body);
        this.end = end;
    }

    /**
     * Prepares an exchange.
     *
     * @param outgoing what is sent
     * @param answerLimit the greatest size of the answer's body in bytes
     * @param end takes the end
     * @return the exchange, not started yet
     */
    public static Exchange of(Outgoing outgoing, int answerLimit, ExchangeEnd end) {
        return new Exchange(outgoing, answerLimit, end);
    }

    /**
     * Sends the request and does not wait.
     *
     * @param client sends it
     */
    public void start(HttpClient client) {
        if (ended.get()) {
            return;
        }
        CompletableFuture<?> future = sendAsync(client);
        running = future;
        CompletableFuture<?> unused = future.whenComplete((nothing, failure) -> {
            if (failure != null) {
                failed(failure);
            }
        });
        if (ended.get()) {
            future.cancel(true);
        }
    }

    private CompletableFuture<?> sendAsync(HttpClient client) {
        try {
            return client.sendAsync(request, answer);
        } catch (RuntimeException e) {
            // The JDK names the whole URL in these: they go the way of all faults, where such text is withheld.
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Sends the request and waits for the end of the exchange.
     *
     * @param client sends it
     * @throws InterruptedException if the waiting thread is interrupted, which closes the connection
     */
    public void run(HttpClient client) throws InterruptedException {
        boolean woken = false;
        boolean interrupted;
        blocked.enter();
        try {
            if (!ended.get()) {
                client.send(request, answer);
            }
        } catch (InterruptedException e) {
            woken = true;
        } catch (IOException | RuntimeException e) {
            failed(e);
        } finally {
            interrupted = blocked.leave(woken);
        }
        if (interrupted) {
            throw new InterruptedException();
        }
    }

    /**
     * Ends the exchange without telling anyone, and closes its connection if it has one. What has not been written by
     * then never is.
     */
    public void cancel() {
        body.withdraw();
        if (ended.compareAndSet(false, true)) {
            blocked.release();
            stop();
        }
    }

    /** {@return whether the request may have reached the server, if only in part; final once the exchange is cancelled} */
    public boolean mayHaveArrived() {
        return body.isUsed();
    }

    void replied(Reply reply) {
        if (ended.compareAndSet(false, true)) {
            end.replied(reply);
        }
    }

    void failed(Throwable failure) {
        if (ended.compareAndSet(false, true)) {
            stop();
            end.failed(FaultFinder.find(failure, body, answer));
        }
    }

    /** Interrupting matters: without it the JDK leaves the connection open. */
    private void stop() {
        CompletableFuture<?> future = running;
        if (future != null) {
            future.cancel(true);
        }
    }
}
