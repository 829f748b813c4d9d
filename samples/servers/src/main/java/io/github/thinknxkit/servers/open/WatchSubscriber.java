package io.github.thinknxkit.servers.open;

import io.github.thinknxkit.watch.WatchEvent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands what a watch tells to a listener, one event at a time, until it is ended. */
final class WatchSubscriber implements Subscriber<WatchEvent> {

    private static final Logger LOG = System.getLogger(WatchSubscriber.class.getName());

    private final Consumer<? super WatchEvent> listener;

    /** Guarded by this, as is the next. */
    private @Nullable Subscription subscription;

    private boolean isEnded;

    WatchSubscriber(Consumer<? super WatchEvent> listener) {
        this.listener = listener;
    }

    @Override
    public void onSubscribe(Subscription made) {
        synchronized (this) {
            subscription = made;
            if (isEnded) {
                made.cancel();
                return;
            }
        }
        made.request(1);
    }

    @Override
    public void onNext(WatchEvent event) {
        Subscription told;
        synchronized (this) {
            told = subscription;
            if (isEnded || told == null) {
                return;
            }
        }
        try {
            listener.accept(event);
        } catch (RuntimeException e) {
            // Who hears nothing any more would take old states for new ones.
            LOG.log(Level.ERROR, "what a watch told could not be taken", e);
        }
        told.request(1);
    }

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}

    synchronized void end() {
        isEnded = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
