package io.github.thinknxkit.cli.watch;

import io.github.thinknxkit.cli.watch.News.Ended;
import io.github.thinknxkit.cli.watch.News.Told;
import io.github.thinknxkit.watch.WatchEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * News for one thread that prints them. Of the watch it asks for one event at a time, so that whoever prints slowly is told the
 * newest change of each state, and nothing piles up.
 */
public final class Inbox implements Subscriber<WatchEvent> {

    private final BlockingQueue<News> queue = new LinkedBlockingQueue<>();
    private volatile @Nullable Subscription watch;

    /** Creates an inbox without news. */
    public Inbox() {}

    void add(News news) {
        queue.add(news);
    }

    /** Waits for news; empty if there are none in time. */
    Optional<News> next(Duration wait) throws InterruptedException {
        Optional<News> news = Optional.ofNullable(queue.poll(wait.toNanos(), TimeUnit.NANOSECONDS));
        Subscription subscription = watch;
        if (subscription != null && news.isPresent() && news.get() instanceof Told) {
            subscription.request(1);
        }
        return news;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        watch = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(WatchEvent event) {
        queue.add(new Told(event));
    }

    @Override
    public void onError(Throwable failure) {
        queue.add(new Ended());
    }

    @Override
    public void onComplete() {
        queue.add(new Ended());
    }
}
