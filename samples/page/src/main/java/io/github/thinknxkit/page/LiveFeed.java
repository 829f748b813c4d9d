package io.github.thinknxkit.page;

import io.github.thinknxkit.page.web.Json;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends what happens to all open pages, as server-sent events. The server is subscribed to only while a page is open. */
final class LiveFeed implements AutoCloseable {

    /** What happens in between goes out together: no eye sees more, and a browser is not drowned. */
    private static final long PACE_MILLIS = 100;

    /** How a browser, and we, learn that the other is gone while nothing happens. */
    private static final long HEARTBEAT_MILLIS = 10_000;

    private final ShownServer server;
    private final Set<LiveStream> streams = new CopyOnWriteArraySet<>();
    private final ScheduledExecutorService pacemaker = Executors.newSingleThreadScheduledExecutor(LiveFeed::thread);
    private Optional<Runnable> subscription = Optional.empty();
    private boolean flushScheduled;

    LiveFeed(ShownServer server) {
        this.server = server;
        Future<?> unused =
                pacemaker.scheduleWithFixedDelay(this::beat, HEARTBEAT_MILLIS, HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "thinknx-page-live");
        thread.setDaemon(true);
        return thread;
    }

    void open(Visitor visitor, Request request, Response response, Callback callback) {
        request.addIdleTimeoutListener(failure -> false);
        LiveStream stream = new LiveStream(visitor, response, callback, this::leave);
        enter(stream);
        stream.greet();
    }

    private synchronized void enter(LiveStream stream) {
        streams.add(stream);
        if (subscription.isEmpty()) {
            subscription = Optional.of(server.subscribe(this::announce));
        }
    }

    private synchronized void leave(LiveStream stream) {
        streams.remove(stream);
        if (streams.isEmpty()) {
            subscription.ifPresent(Runnable::run);
            subscription = Optional.empty();
        }
    }

    /** Sends an event to all open pages. */
    void announce(Json event) {
        String text = event.toString();
        streams.forEach(stream -> stream.add(text));
        scheduleFlush();
    }

    private synchronized void scheduleFlush() {
        if (!flushScheduled && !pacemaker.isShutdown()) {
            flushScheduled = true;
            Future<?> unused = pacemaker.schedule(this::flush, PACE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void flush() {
        synchronized (this) {
            flushScheduled = false;
        }
        streams.forEach(LiveStream::flush);
    }

    private void beat() {
        streams.forEach(LiveStream::beat);
    }

    @Override
    public void close() {
        synchronized (this) {
            pacemaker.shutdownNow();
        }
        streams.forEach(LiveStream::end);
    }
}
