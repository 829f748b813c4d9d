package io.github.thinknxkit.gateway.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * One client that is told events. While it is slow to take them, of each thing the newest is kept: memory is bounded by the number
 * of things, and nobody waits for it.
 */
final class EventStream {

    /** Lets a client, and what is between, know that the connection is alive. */
    private static final String HEARTBEAT = ": still here\n\n";

    private final Response response;
    private final Callback callback;

    /** Guarded by this, as is the rest. */
    private final Map<Object, StreamEvent> waiting = new LinkedHashMap<>();

    private boolean isWriting;
    private boolean isEnding;
    private boolean hasEnded;
    private Runnable onEnd = () -> {};

    EventStream(Response response, Callback callback) {
        this.response = response;
        this.callback = callback;
    }

    /** Sets what is to be done when the stream has ended. */
    synchronized void onEnd(Runnable action) {
        onEnd = action;
    }

    /** Tells of events, in this order, as soon as the client takes them. */
    void tell(Iterable<StreamEvent> events) {
        synchronized (this) {
            for (StreamEvent event : events) {
                // Behind all that wait: where it stood, it would be told before what happened before it.
                waiting.remove(event.about());
                waiting.put(event.about(), event);
            }
        }
        proceed("");
    }

    /** Sends something if nothing is on its way. */
    void beat() {
        proceed(HEARTBEAT);
    }

    /** Ends the response when what waits has been sent. */
    void end() {
        synchronized (this) {
            isEnding = true;
        }
        proceed("");
    }

    private void proceed(String otherwise) {
        StringBuilder text = new StringBuilder();
        boolean last;
        synchronized (this) {
            if (isWriting || hasEnded) {
                return;
            }
            waiting.values().forEach(event -> text.append(event.lines()));
            waiting.clear();
            last = isEnding;
            if (text.isEmpty() && !last) {
                text.append(otherwise);
            }
            if (text.isEmpty() && !last) {
                return;
            }
            isWriting = true;
            hasEnded = last;
        }
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        if (last) {
            ended();
            response.write(true, bytes, callback);
        } else {
            response.write(false, bytes, Callback.from(this::written, this::failed));
        }
    }

    private void written() {
        synchronized (this) {
            isWriting = false;
        }
        proceed("");
    }

    private void ended() {
        Runnable action;
        synchronized (this) {
            action = onEnd;
        }
        action.run();
    }

    private void failed(Throwable failure) {
        synchronized (this) {
            hasEnded = true;
            waiting.clear();
        }
        ended();
        callback.failed(failure);
    }

    /**
     * An event as it is sent.
     *
     * @param about what it is about: of several that wait, the newest is sent
     * @param id its number, by which a client that comes again says what it has; empty if it has none
     * @param data its data, on one line
     */
    record StreamEvent(Object about, String id, String type, String data) {

        /** Returns the lines of it, as the HTML standard has them (section 9.2.6). */
        String lines() {
            String number = id.isEmpty() ? "" : "id: " + id + "\n";
            return number + "event: " + type + "\ndata: " + data + "\n\n";
        }
    }
}
