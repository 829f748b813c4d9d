package io.github.thinknxkit.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The events on their way to one page. If the browser is too slow, events are dropped, and it gets an event that says so. */
final class LiveStream {

    /** How many events wait for a slow browser. */
    private static final int CAPACITY = 1_000;

    private final Visitor visitor;
    private final Response response;
    private final Callback callback;
    private final Consumer<LiveStream> gone;
    private final Deque<String> waiting = new ArrayDeque<>();
    private long dropped;

    /** Whether something is on its way; at first, until the greeting has been sent. */
    private boolean busy = true;

    private boolean over;

    LiveStream(Visitor visitor, Response response, Callback callback, Consumer<LiveStream> gone) {
        this.visitor = visitor;
        this.response = response;
        this.callback = callback;
        this.gone = gone;
    }

    /** Begins: nothing else is sent before. */
    void greet() {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
        write("retry: 1000\n: welcome\n\n");
    }

    synchronized void add(String event) {
        if (waiting.size() == CAPACITY) {
            waiting.removeFirst();
            dropped++;
        }
        waiting.addLast(event);
    }

    /** Sends all that waits as one message. While the browser is still at the former one, it goes on waiting. */
    void flush() {
        proceed("");
    }

    /** A message, not a comment: a page whose connection is dead without a sound must be able to miss it. */
    void beat() {
        if (!visitor.isPresent().getAsBoolean()) {
            end();
            return;
        }
        proceed("data: []\n\n");
    }

    private void proceed(String otherwise) {
        String text;
        synchronized (this) {
            if (busy || over || (waiting.isEmpty() && otherwise.isEmpty())) {
                return;
            }
            text = waiting.isEmpty() ? otherwise : all();
            busy = true;
        }
        write(text);
    }

    private String all() {
        if (dropped > 0) {
            waiting.addFirst(ShownServer.missed(dropped).toString());
        }
        String all = "data: [" + String.join(",", waiting) + "]\n\n";
        waiting.clear();
        dropped = 0;
        return all;
    }

    private void write(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        response.write(false, bytes, Callback.from(this::sent, failure -> end()));
    }

    private void sent() {
        synchronized (this) {
            busy = false;
        }
        flush();
    }

    /** The page was closed, or we are. */
    void end() {
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
        }
        gone.accept(this);
        callback.succeeded();
    }
}
