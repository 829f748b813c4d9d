package io.github.thinknxkit.internal.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Collects an answer up to a limit, and hands it on as soon as its last byte is there.
 *
 * <p>The JDK completes the future of an exchange on yet another thread (the common pool); this hands the answer on before
 * that, when the connection is back in the pool already, and so saves a switch of threads for every call.
 */
final class AnswerBody implements BodyHandler<Void>, BodySubscriber<Void> {

    private static final int INITIAL_SIZE = 512;

    private final int limit;
    private final Exchange exchange;
    private final CompletableFuture<Void> collected = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(INITIAL_SIZE);
    private volatile @Nullable ResponseInfo head;
    private Flow.@Nullable Subscription subscription;

    AnswerBody(int limit, Exchange exchange) {
        this.limit = limit;
        this.exchange = exchange;
    }

    /** Whether the head of an answer has come. */
    boolean hasBegun() {
        return head != null;
    }

    @Override
    public BodySubscriber<Void> apply(ResponseInfo info) {
        head = info;
        return this;
    }

    @Override
    public void onSubscribe(Flow.Subscription upstream) {
        subscription = upstream;
        if (announcedLength() > limit) {
            refuse(upstream);
        } else {
            upstream.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (buffer.remaining() > limit - bytes.size()) {
                refuse(subscription);
                return;
            }
            append(buffer);
        }
    }

    private void append(ByteBuffer buffer) {
        byte[] chunk = new byte[buffer.remaining()];
        buffer.get(chunk);
        bytes.write(chunk, 0, chunk.length);
    }

    @Override
    public void onError(Throwable failure) {
        collected.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        ResponseInfo info = head;
        if (info != null && !collected.isDone()) {
            exchange.replied(new Reply(info.statusCode(), info.headers(), bytes.toByteArray()));
        }
        collected.complete(null);
    }

    @Override
    public CompletionStage<Void> getBody() {
        return collected;
    }

    private long announcedLength() {
        ResponseInfo info = head;
        HttpHeaders fields = info == null ? null : info.headers();
        return fields == null ? 0 : fields.firstValueAsLong("Content-Length").orElse(0);
    }

    private void refuse(Flow.@Nullable Subscription upstream) {
        AnswerTooLargeException tooLarge = new AnswerTooLargeException(limit);
        // In this order: what ends the JDK's side would report a lost connection first.
        exchange.failed(tooLarge);
        if (upstream != null) {
            upstream.cancel();
        }
        collected.completeExceptionally(tooLarge);
    }
}
