package io.github.thinknxkit.internal.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Collects an answer up to a limit.
 *
 * <p>An idle connection of the JDK's pool keeps what its last answer was collected by, so this knows nothing of the call:
 * it would keep an abandoned client from being collected.
 */
final class AnswerBody implements BodyHandler<byte[]>, BodySubscriber<byte[]> {

    private final int limit;
    private final CompletableFuture<byte[]> collected = new CompletableFuture<>();
    private volatile @Nullable ResponseInfo head;
    private volatile @Nullable AnswerTooLargeException refusal;
    private Flow.@Nullable Subscription subscription;
    private byte[] bytes = {};
    private int size;

    AnswerBody(int limit) {
        this.limit = limit;
    }

    /** Whether the head of an answer has come. */
    boolean hasBegun() {
        return head != null;
    }

    /** Returns why the answer was not taken, if it was too large. */
    @Nullable
    AnswerTooLargeException refusal() {
        return refusal;
    }

    @Override
    public BodySubscriber<byte[]> apply(ResponseInfo info) {
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
            if (buffer.remaining() > limit - size) {
                refuse(subscription);
                return;
            }
            append(buffer);
        }
    }

    /**
     * Copies at once: a buffer that is kept holds far more than its few bytes, if the server sends them one by one. The first
     * piece fits exactly, since most answers come in one.
     */
    private void append(ByteBuffer buffer) {
        int length = buffer.remaining();
        if (length > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(size + length, (int) Math.min(limit, 2L * bytes.length)));
        }
        buffer.get(bytes, size, length);
        size += length;
    }

    @Override
    public void onError(Throwable failure) {
        collected.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        collected.complete(size == bytes.length ? bytes : Arrays.copyOf(bytes, size));
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return collected;
    }

    private long announcedLength() {
        ResponseInfo info = head;
        List<String> lengths = info == null ? List.of() : info.headers().allValues("Content-Length");
        return lengths.isEmpty() ? 0 : Long.parseLong(lengths.get(0));
    }

    private void refuse(Flow.@Nullable Subscription upstream) {
        AnswerTooLargeException tooLarge = new AnswerTooLargeException(limit);
        refusal = tooLarge;
        if (upstream != null) {
            upstream.cancel();
        }
        collected.completeExceptionally(tooLarge);
    }

    /** An answer is larger than its connection allows. */
    static final class AnswerTooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        AnswerTooLargeException(int limit) {
            super("the answer is larger than " + limit + " bytes");
        }
    }
}
