package io.github.thinknxkit.watch;

import io.github.thinknxkit.internal.thread.InOrder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber of a watch, and what it has yet to be told: of each state the newest, so that one that never asks for more
 * costs as much as there are states.
 *
 * <p>It is told one thing at a time, as the rules of reactive streams demand, where the caller's code runs.
 */
final class Viewer implements Subscription {

    private final Logger logger = System.getLogger("io.github.thinknxkit");
    private final Executor executor;
    private final Consumer<Viewer> gone;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Map<EventKey, WatchEvent> pending = new LinkedHashMap<>();
    private @Nullable Subscriber<? super WatchEvent> subscriber;
    private @Nullable Throwable error;
    private long demand;
    private boolean ended;
    private boolean draining;
    private volatile @Nullable Thread telling;

    /**
     * What an event is about. A newer one about the same takes its place.
     *
     * @param about the reading, connection or watch
     * @param what which state of it, or another word
     */
    record EventKey(Object about, String what) {}

    /**
     * Creates a viewer that is told nothing yet.
     *
     * @param executor where the caller's code runs
     * @param gone is told that nothing more is wanted
     */
    Viewer(Subscriber<? super WatchEvent> subscriber, Executor executor, Consumer<Viewer> gone) {
        this.subscriber = subscriber;
        this.executor = new InOrder(executor);
        this.gone = gone;
    }

    /** Tells the subscriber that it is subscribed, before all else. */
    void begin() {
        executor.execute(() -> tell(to -> to.onSubscribe(this)));
    }

    void offer(EventKey key, WatchEvent event) {
        synchronized (pending) {
            if (ended || subscriber == null) {
                return;
            }
            WatchEvent merged = Conflation.of(pending.get(key), event);
            if (!Conflation.isOfState(event)) {
                // It belongs after what has happened since the one before.
                pending.remove(key);
            }
            if (merged == null) {
                pending.remove(key);
            } else {
                pending.put(key, merged);
            }
        }
        drainSoon();
    }

    @Override
    public void request(long n) {
        synchronized (pending) {
            if (n <= 0) {
                ended = true;
                error = new IllegalArgumentException("more than zero events are to be requested, not " + n);
            } else {
                demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
            }
        }
        drainSoon();
    }

    @Override
    public void cancel() {
        synchronized (pending) {
            subscriber = null;
            pending.clear();
        }
        over.countDown();
        gone.accept(this);
    }

    /** Tells the subscriber that the watch is closed, after what it is being told, and of nothing else. */
    void end() {
        synchronized (pending) {
            ended = true;
            pending.clear();
        }
        drainSoon();
    }

    /** Waits until the subscriber has been told of the end, if it can be: not for long, since it may wait for this thread. */
    void awaitEnd(long nanos) {
        if (Thread.currentThread() == telling) {
            return;
        }
        try {
            boolean unused = over.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Has the subscriber told what is pending. Once is enough, however much comes while it is slow. */
    private void drainSoon() {
        synchronized (pending) {
            if (draining) {
                return;
            }
            draining = true;
        }
        executor.execute(this::drain);
    }

    private void drain() {
        synchronized (pending) {
            draining = false;
        }
        WatchEvent event = next();
        while (event != null) {
            WatchEvent told = event;
            tell(to -> to.onNext(told));
            event = next();
        }
        finish();
    }

    private @Nullable WatchEvent next() {
        synchronized (pending) {
            if (ended || demand == 0 || pending.isEmpty()) {
                return null;
            }
            if (demand != Long.MAX_VALUE) {
                demand--;
            }
            Iterator<WatchEvent> events = pending.values().iterator();
            WatchEvent first = events.next();
            events.remove();
            return first;
        }
    }

    private void finish() {
        Throwable why;
        synchronized (pending) {
            if (!ended || subscriber == null) {
                return;
            }
            why = error;
        }
        tell(to -> {
            if (why == null) {
                to.onComplete();
            } else {
                to.onError(why);
            }
        });
        cancel();
    }

    private void tell(Consumer<Subscriber<? super WatchEvent>> news) {
        Subscriber<? super WatchEvent> to;
        synchronized (pending) {
            to = subscriber;
        }
        if (to == null) {
            return;
        }
        telling = Thread.currentThread();
        try {
            news.accept(to);
        } catch (RuntimeException | Error e) {
            logger.log(Level.WARNING, "a subscriber of a watch failed, and is told nothing more", e);
            cancel();
        } finally {
            telling = null;
        }
    }
}
