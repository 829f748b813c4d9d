package io.github.thinknxkit.testing;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.internal.poll.PolledCaller;
import io.github.thinknxkit.internal.poll.Poller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A caller that sends nothing: a test scripts what a server would answer, and looks at what was sent.
 *
 * <pre>{@code
 * FakeCaller server = new FakeCaller();
 * Thinknx home = Thinknx.over(server);
 * server.on("power").answer("{}");
 * server.on(home.light("lamp").power().status()).answer("{\"status\": 0}", "{\"status\": 1}");
 * server.on("powerlevel", "lamp").fail(Failure.TIMED_OUT);
 *
 * home.light("lamp").power().set(true).send();                            // what is to be tested
 *
 * assertEquals(List.of(home.light("lamp").power().set(true)), server.sent());
 * }</pre>
 *
 * <p>Answers are given as the JSON that a server sends, and read as a connection reads them: {@code "error": "device not
 * found"} makes a {@code NotFoundException}. Values are checked when requests are made, as always. Nothing is repeated after a
 * failure, and no deadline passes: for retries, deadlines and authentication use the simulator. It can be watched, best in a
 * {@link ManualTime}.
 *
 * <p>Of the scripts that are for a call the most specific one has the word: that of the request, then of operation and device,
 * then of the operation, then of all. A script takes the place of an earlier one for the same calls.
 *
 * <p>A call that nothing is scripted for throws an {@link AssertionError}, which no {@code catch} for failed calls takes. The
 * caller is safe for use by many threads.
 */
@SuppressWarnings("exports") // that it can be watched is for the runtime itself
public final class FakeCaller implements PolledCaller {

    private final Map<String, ReplyReader> readers = new LinkedHashMap<>();
    private final Map<Scope, Script> scripts = new LinkedHashMap<>();
    private final List<Request<?>> sent = new ArrayList<>();
    private final List<Request<?>> polled = new ArrayList<>();
    private final Supplier<Poller> background;
    private volatile @Nullable Poller poller;
    private boolean closed;

    /** Creates a caller without scripts. What watches it goes by the machine's time. */
    public FakeCaller() {
        background = () -> Background.real(this::poll);
    }

    /**
     * Creates a caller without scripts, for what watches it or waits for a state of it.
     *
     * @param time the time that they go by. Listeners are told on the thread that lets it pass
     */
    public FakeCaller(TimeSource time) {
        Objects.requireNonNull(time, "time");
        background = () -> Background.in(time, this::poll);
    }

    /**
     * Scripts all calls of an operation.
     *
     * @param operation the operation's name in the document, such as {@code powerlevel} or {@code system/sendKNXbit}
     * @return what is answered, nothing yet
     * @throws IllegalArgumentException if clients stand on this caller, and none has the operation
     */
    @CheckReturnValue
    public Script on(String operation) {
        return script(new Scope.OfOperation(known(operation)));
    }

    /**
     * Scripts the calls of an operation for one device.
     *
     * @param operation the operation's name in the document, such as {@code powerlevel}
     * @param target the device's GUID, or the group address of a telegram, such as {@code 1/0/7}
     * @return what is answered, nothing yet
     * @throws IllegalArgumentException if clients stand on this caller, and none has the operation
     */
    @CheckReturnValue
    public Script on(String operation, String target) {
        return script(new Scope.OfDevice(known(operation), target));
    }

    /**
     * Scripts one request, whatever its deadline.
     *
     * @param request the request; made by a client that stands on this caller
     * @return what is answered, nothing yet
     */
    @CheckReturnValue
    public Script on(Request<?> request) {
        return script(new Scope.OfRequest(request.wireForm()));
    }

    /**
     * Scripts all that nothing else is scripted for.
     *
     * @return what is answered, nothing yet
     */
    @CheckReturnValue
    public Script onAny() {
        return script(new Scope.OfAll());
    }

    /**
     * Returns what was sent. Requests are values: those that a client on this caller makes again are equal to them.
     *
     * @return the requests in the order in which they were sent, those that failed and unexpected ones included; not what
     *     watches read
     */
    public synchronized List<Request<?>> sent() {
        return List.copyOf(sent);
    }

    /**
     * Returns what was read again and again, by watches and by what waits for a state.
     *
     * @return the requests in the order in which they were made
     */
    public synchronized List<Request<?>> polled() {
        return List.copyOf(polled);
    }

    /** {@return whether the caller was closed, which its client does with itself} */
    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void serves(Api api) {
        ReplyReader reader = new ReplyReader(api);
        api.operations().forEach(operation -> readers.put(operation.name(), reader));
    }

    @Override
    public <A> A call(Call<A> call) {
        ScriptedReply reply = next(call, sent);
        try {
            A answer = reply.to(call);
            ended(call, answer, null);
            return answer;
        } catch (ThinknxException e) {
            ended(call, null, e);
            throw e;
        }
    }

    private void ended(Call<?> call, @Nullable Object answer, @Nullable ThinknxException failure) {
        Poller watching = poller;
        if (watching != null) {
            watching.ended(call, answer, failure);
        }
    }

    @Override
    public <A> CompletableFuture<A> callAsync(Call<A> call) {
        try {
            return CompletableFuture.completedFuture(call(call));
        } catch (ThinknxException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private <A> CompletableFuture<A> poll(Call<A> call) {
        ScriptedReply reply = next(call, polled);
        try {
            return CompletableFuture.completedFuture(reply.to(call));
        } catch (ThinknxException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** For the runtime itself. */
    @Override
    public synchronized Poller poller() {
        Poller made = poller;
        if (made == null) {
            made = background.get();
            poller = made;
        }
        return made;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        Poller watching = poller;
        if (watching != null) {
            watching.closed();
        }
    }

    private synchronized Script script(Scope scope) {
        Script script = new Script(scope);
        scripts.put(scope, script);
        return script;
    }

    private synchronized String known(String operation) {
        if (!readers.isEmpty() && !readers.containsKey(operation)) {
            throw new IllegalArgumentException(
                    "no operation is called \"" + operation + "\"; there are " + String.join(", ", readers.keySet()));
        }
        return operation;
    }

    private synchronized ScriptedReply next(Call<?> call, List<Request<?>> noted) {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
        ReplyReader reader = readers.get(call.operation().name());
        if (reader == null || !(call instanceof Request<?> request)) {
            throw new IllegalStateException("no client stands on this caller that has "
                    + call.operation().name() + "; open one by its method over(caller)");
        }
        noted.add(request);
        Script script = Scope.of(call, request.wireForm())
                .flatMap(scope -> Optional.ofNullable(scripts.get(scope)).stream())
                .findFirst()
                .orElseThrow(() -> unexpected(call, request));
        return script.next(reader);
    }

    private AssertionError unexpected(Call<?> call, Request<?> request) {
        String operation = "\"" + call.operation().name() + "\"";
        String device = call.target().isEmpty() ? "" : ", \"" + call.target() + "\"";
        return new AssertionError("unexpected call " + request.wireForm() + ": nothing is scripted for it. "
                + scripted() + " Say what it is answered with, such as on(" + operation + device + ").answer(\"{}\")");
    }

    private String scripted() {
        Stream<String> all = scripts.keySet().stream().map(Object::toString);
        return scripts.isEmpty()
                ? "There are no scripts."
                : "There are scripts for " + String.join(", ", all.toList()) + ".";
    }

    /** Returns how many requests were sent, and how many scripts there are. */
    @Override
    public synchronized String toString() {
        return "FakeCaller[" + sent.size() + " sent, " + scripts.size() + " scripts]";
    }
}
