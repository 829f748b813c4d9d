package io.github.thinknxkit.simulator.shown;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A body that refuses to go out a second time. The JDK's client silently repeats a GET whose connection dies before the
 * answer, and a command that is tested must arrive once.
 */
final class OneShotBody implements BodyPublisher {

    private final BodyPublisher body;
    private final AtomicBoolean sent = new AtomicBoolean();

    OneShotBody(String text) {
        body = text.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(text);
    }

    @Override
    public long contentLength() {
        if (sent.getAndSet(true)) {
            throw new IllegalStateException("sent already");
        }
        return body.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        body.subscribe(subscriber);
    }
}
