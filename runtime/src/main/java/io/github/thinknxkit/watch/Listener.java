package io.github.thinknxkit.watch;

import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Consumer;

/** A subscriber that takes all there is. */
record Listener(Consumer<? super WatchEvent> taker) implements Subscriber<WatchEvent> {

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(WatchEvent event) {
        taker.accept(event);
    }

    @Override
    public void onError(Throwable failure) {
        // There is none: only a wrong request is one.
    }

    @Override
    public void onComplete() {
        // Whoever closes the watch knows.
    }
}
