package io.github.thinknxkit.gateway.event;

import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.web.ReplyWriter;
import io.github.thinknxkit.servers.open.ServerSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers {@code events}: what happens in a building, as server-sent events (HTML standard, section 9.2). */
public final class Events implements AutoCloseable {

    /** More often than what stands between closes connections that are idle. */
    private static final long HEARTBEAT_SECONDS = 15;

    private static final int MOST_OF_A_KEY = 100;
    private static final int MOST = 5_000;

    private final ServerSet<Building> buildings;
    private final Predicate<String> keys;
    private final Supplier<String> series;
    private final ScheduledExecutorService heart;

    /** Guarded by this, as is the next. */
    private final Map<Building, EventFeed> feeds = new HashMap<>();

    private final Map<String, Set<EventStream>> byKey = new HashMap<>();

    /** Begins. The numbers of each server, and of each time that it is opened, are a series with a name of its own. */
    public Events(ServerSet<Building> buildings, Predicate<String> keys, Supplier<String> series) {
        this.buildings = buildings;
        this.keys = keys;
        this.series = series;
        heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "thinknx-gateway-events");
            thread.setDaemon(true);
            return thread;
        });
        var unused = heart.scheduleAtFixedRate(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Begins to tell a caller whose key is valid. */
    public void open(ApiKey key, ApiRequest asked, Request request, Response response, Callback callback) {
        Optional<EventFeed> feed = feed(key.server());
        if (!asked.method().equals("GET")) {
            refuse(ApiReply.error(405, "method not allowed").with("Allow", "GET"), response, callback);
        } else if (!key.scope().allows(Right.READ)) {
            refuse(ApiReply.error(403, "authentication failed"), response, callback);
        } else if (feed.isEmpty()) {
            refuse(Building.UNKNOWN_DEVICES, response, callback);
        } else {
            begin(feed.get(), key, asked, request, response, callback);
        }
    }

    private static void refuse(ApiReply reply, Response response, Callback callback) {
        ReplyWriter.write(reply, response, callback);
    }

    private void begin(
            EventFeed feed, ApiKey key, ApiRequest asked, Request request, Response response, Callback callback) {
        EventFilter filter;
        try {
            filter = EventFilter.of(key.scope(), asked);
        } catch (IllegalArgumentException e) {
            refuse(ApiReply.error(400, "params errors"), response, callback);
            return;
        }
        EventStream stream = new EventStream(response, callback);
        if (!admit(key, stream)) {
            refuse(ApiReply.error(429, "too many requests"), response, callback);
            return;
        }
        stream.onEnd(() -> {
            feed.remove(stream);
            leave(key, stream);
        });
        // The client is to be silent; it is told something before long, which shows whether it is there.
        request.addIdleTimeoutListener(failure -> false);
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Accel-Buffering", "no");
        feed.add(stream, filter, asked.header("Last-Event-ID"));
        if (!keys.test(key.id())) {
            // It ended before there was this stream to end.
            stream.end();
        }
    }

    /** Looks up the building under the lock, so that what ends its streams comes afterwards if it is taken away. */
    private synchronized Optional<EventFeed> feed(String server) {
        return buildings
                .find(server)
                .flatMap(building -> building.facts()
                        .map(facts -> feeds.computeIfAbsent(building, it -> new EventFeed(facts, series.get()))));
    }

    /** Ends the streams of a building, which was taken away; their clients come again. */
    public void endAll(Building building) {
        Optional<EventFeed> feed;
        synchronized (this) {
            feed = Optional.ofNullable(feeds.remove(building));
        }
        feed.ifPresent(EventFeed::close);
    }

    private synchronized boolean admit(ApiKey key, EventStream stream) {
        int all = byKey.values().stream().mapToInt(Set::size).sum();
        Set<EventStream> own = byKey.computeIfAbsent(key.id(), id -> new HashSet<>());
        return own.size() < MOST_OF_A_KEY && all < MOST && own.add(stream);
    }

    private synchronized void leave(ApiKey key, EventStream stream) {
        Set<EventStream> own = byKey.getOrDefault(key.id(), Set.of());
        if (own.remove(stream) && own.isEmpty()) {
            byKey.remove(key.id());
        }
    }

    private void beat() {
        expired().forEach(EventStream::end);
        List<EventFeed> all;
        synchronized (this) {
            all = List.copyOf(feeds.values());
        }
        all.forEach(EventFeed::beat);
    }

    /** Nobody tells when a key expires. */
    private synchronized List<EventStream> expired() {
        return byKey.entrySet().stream()
                .filter(entry -> !keys.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Ends the streams of a key, which is not to be used any more. */
    public void endAll(String keyId) {
        List<EventStream> ending;
        synchronized (this) {
            ending = List.copyOf(byKey.getOrDefault(keyId, Set.of()));
        }
        ending.forEach(EventStream::end);
    }

    /** Ends all streams. */
    @Override
    public void close() {
        heart.shutdownNow();
        List<EventFeed> all;
        synchronized (this) {
            all = List.copyOf(feeds.values());
        }
        all.forEach(EventFeed::close);
    }
}
