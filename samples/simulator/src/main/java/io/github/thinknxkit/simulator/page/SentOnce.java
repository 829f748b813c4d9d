package io.github.thinknxkit.simulator.page;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An empty body that refuses to go out a second time. The JDK's client silently repeats a GET whose connection dies before
 * the answer, and a command that is tested must arrive once.
 */
final class SentOnce implements BodyPublisher {

    private final BodyPublisher empty = BodyPublishers.noBody();
    private final AtomicBoolean sent = new AtomicBoolean();

    @Override
    public long contentLength() {
        if (sent.getAndSet(true)) {
            throw new IllegalStateException("sent already");
        }
        return 0;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        empty.subscribe(subscriber);
    }
}
