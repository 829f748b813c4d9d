package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.internal.call.Ticket.Priority;
import io.github.thinknxkit.internal.http.HttpTransport;
import io.github.thinknxkit.internal.http.Origin;
import io.github.thinknxkit.internal.thread.CallFuture;
import io.github.thinknxkit.internal.thread.Callbacks;
import io.github.thinknxkit.internal.thread.Sink;
import io.github.thinknxkit.internal.thread.Timing;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends calls to one server over HTTP. */
public final class HttpCaller implements Caller, HttpTransport.User {

    private final Wiring wiring;
    /** Gives back what the caller holds, after its calls have been ended. */
    private final Consumer<HttpCaller> release;

    private volatile boolean closed;

    private volatile @Nullable Follower follower;

    private HttpCaller(Wiring wiring, Consumer<HttpCaller> release) {
        this.wiring = wiring;
        this.release = release;
    }

    private HttpCaller opened() {
        wiring.observers().opened(wiring.gate());
        return this;
    }

    /** Opens a connection with a transport of its own. */
    public static Caller owning(Api api, Connection connection) {
        HttpTransport transport = Transport.create().http();
        return new HttpCaller(Wiring.of(api, connection, transport, transport.timing()), caller -> transport.close())
                .opened();
    }

    /** Opens a connection over a shared transport. */
    public static Caller sharing(Api api, Connection connection, Transport transport) {
        return sharing(api, connection, transport, transport.http().timing());
    }

    static Caller sharing(Api api, Connection connection, Transport transport, Timing timing) {
        HttpTransport shared = transport.http();
        HttpCaller caller = new HttpCaller(Wiring.of(api, connection, shared, timing), shared::detach);
        shared.attach(caller);
        return caller.opened();
    }

    @Override
    public <A> A call(Call<A> call) {
        CallerLane<A> lane = new CallerLane<>();
        PendingCall<A> opened =
                open(call, priority(call), isSupplied() ? wiring.threads().carriers() : lane, lane);
        try {
            return lane.run(opened);
        } finally {
            wiring.pending().remove(opened);
            wiring.observers().handOver();
        }
    }

    /** A supplier of a secret may take its time, and the caller's thread has to be free to leave at the deadline. */
    private boolean isSupplied() {
        return wiring.settings().endpoint().secret().isSupplied();
    }

    @Override
    public <A> CompletableFuture<A> callAsync(Call<A> call) {
        return start(call, priority(call));
    }

    /** Sends a read behind all other calls and only once: whoever reads again and again makes the next attempt itself. */
    public <A> CallFuture<A> callInBackground(Call<A> call) {
        return start(call, Priority.BACKGROUND);
    }

    private static Priority priority(Call<?> call) {
        return Priority.of(Objects.requireNonNull(call, "call").operation().effect());
    }

    private <A> CallFuture<A> start(Call<A> call, Priority priority) {
        CallFuture<A> future = new CallFuture<>(wiring.threads().callbacks());
        PendingCall<A> opened = open(call, priority, wiring.threads().carriers(), future);
        // Whoever ends the future ends the call: cancel, orTimeout, complete.
        future.whenEnded((answer, failure) -> {
            opened.cancel();
            wiring.pending().remove(opened);
            Follower told = follower;
            if (future.isCancelled() && told != null && priority != Priority.BACKGROUND) {
                told.ended(call, null, failure);
            }
        });
        opened.start();
        return future;
    }

    /**
     * Returns what follows the calls of this client, the same for all who ask.
     *
     * @param maker makes it when the first one asks
     */
    public synchronized Follower followed(Function<? super HttpCaller, ? extends Follower> maker) {
        Follower known = follower;
        if (known == null) {
            known = maker.apply(this);
            follower = known;
        }
        return known;
    }

    /** {@return the API of the calls} */
    public Api api() {
        return wiring.api();
    }

    /** {@return the time that the calls go by} */
    public Timing timing() {
        return wiring.timing();
    }

    /** {@return what runs the caller's own code} */
    public Callbacks callbacks() {
        return wiring.threads().callbacks();
    }

    /** {@return the server that the calls are sent to} */
    public Origin origin() {
        return wiring.origin();
    }

    @Override
    public String preview(Call<?> call) {
        return wiring.routes().preview(call);
    }

    /** Returns the connection, such as {@code local 192.0.2.10:5051}. */
    @Override
    public String toString() {
        return wiring.routes().label();
    }

    private <A> PendingCall<A> open(Call<A> call, Priority priority, Executor lane, Sink<A> sink) {
        Follower told = priority == Priority.BACKGROUND ? null : follower;
        Sink<A> end = told == null ? sink : new FollowedSink<>(call, sink, told);
        PendingCall<A> opened = new PendingCall<>(wiring, call, priority, lane, end);
        wiring.pending().add(opened);
        if (closed) {
            wiring.pending().remove(opened);
            throw new IllegalStateException("the client is closed");
        }
        return opened;
    }

    /** Ends the calls in flight, and tells their waiting threads and futures. */
    @Override
    public void endCalls() {
        closed = true;
        wiring.pending().close();
        Follower told = follower;
        if (told != null) {
            told.closed();
        }
    }

    @Override
    public void close() {
        if (!closed) {
            endCalls();
            release.accept(this);
        }
    }
}
