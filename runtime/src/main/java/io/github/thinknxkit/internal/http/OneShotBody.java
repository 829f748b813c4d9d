package io.github.thinknxkit.internal.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A request's body that can be sent once.
 *
 * <p>The JDK's client silently sends a GET once more if the connection dies before the first byte of the answer, on fresh
 * connections, too; there is no setting against it. It asks for the length of the body each time before it writes the
 * request, so refusing the second time stops the replay before anything is written. The connection for the replay is made by
 * then, and is closed: a GET that is lost costs the server two. This holds for HTTP/1.1 only: an upgrade to HTTP/2 asks twice.
 */
final class OneShotBody implements BodyPublisher {

    private final BodyPublisher bytes;
    private final int length;
    private final AtomicReference<State> state = new AtomicReference<>(State.UNUSED);

    private enum State {
        UNUSED,
        USED,
        REPLAY_BLOCKED,
        WITHDRAWN,
        WITHDRAWAL_MET;

        State whenAsked() {
            return switch (this) {
                case UNUSED -> USED;
                case USED, REPLAY_BLOCKED -> REPLAY_BLOCKED;
                case WITHDRAWN, WITHDRAWAL_MET -> WITHDRAWAL_MET;
            };
        }
    }

    OneShotBody(byte[] bytes) {
        this.bytes = bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes);
        this.length = bytes.length;
    }

    @Override
    public long contentLength() {
        if (state.getAndUpdate(State::whenAsked) != State.UNUSED) {
            throw new IllegalStateException("replay blocked, or request withdrawn");
        }
        return length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        bytes.subscribe(subscriber);
    }

    /** Stops the request if the client has not begun to write it: from then on {@link #isUsed} does not change. */
    void withdraw() {
        state.compareAndSet(State.UNUSED, State.WITHDRAWN);
    }

    /** Whether the client had a connection and has begun to write the request, perhaps while TLS still shakes hands. */
    boolean isUsed() {
        State now = state.get();
        return now == State.USED || now == State.REPLAY_BLOCKED;
    }

    /** Whether the client has tried to send the request again. */
    boolean isReplayBlocked() {
        return state.get() == State.REPLAY_BLOCKED;
    }

    /** Whether the client would have begun to write the request, had it not been withdrawn before. */
    boolean wasRefused() {
        return state.get() == State.WITHDRAWAL_MET;
    }
}
