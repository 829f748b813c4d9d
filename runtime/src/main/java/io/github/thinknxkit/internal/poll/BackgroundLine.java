package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.caller.Probe;
import io.github.thinknxkit.internal.call.HttpCaller;
import io.github.thinknxkit.internal.thread.CallFuture;
import io.github.thinknxkit.internal.thread.Callbacks;
import io.github.thinknxkit.internal.thread.Threads;
import io.github.thinknxkit.internal.thread.Timing;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a server is read in the background.
 *
 * @param sender sends a call behind all others
 * @param name the connection, such as {@code local 192.0.2.10:5051}
 * @param probe what to ask a server that does not answer
 * @param turns takes the next turn of the host that carries the server, and tells when it is
 * @param timing the time
 * @param executor runs what readers make of answers
 * @param callbacks runs the caller's own code
 */
public record BackgroundLine(
        Sender sender,
        String name,
        Optional<Probe> probe,
        LongUnaryOperator turns,
        Timing timing,
        Executor executor,
        Callbacks callbacks) {

    /** Sends a call behind all others. */
    @FunctionalInterface
    public interface Sender {

        /** Sends a call. */
        <A> CompletableFuture<A> send(Call<A> call);
    }

    static BackgroundLine over(HttpCaller caller) {
        return new BackgroundLine(
                caller::callInBackground,
                caller.toString(),
                caller.api().probe(),
                caller.origin().watchTurns()::take,
                caller.timing(),
                caller.callbacks().pool(),
                caller.callbacks());
    }

    /** Over a caller that knows no background, such as a fake one: its calls are what it sends otherwise. */
    static BackgroundLine over(Caller caller) {
        return over(caller::callAsync, caller.toString());
    }

    /** Over something else that sends calls, in the time of the machine and on threads of its own. */
    public static BackgroundLine over(Sender sender, String name) {
        Threads threads = new Threads(Optional.empty());
        return new BackgroundLine(
                sender,
                name,
                Optional.empty(),
                now -> now,
                Timing.system(threads.timer()),
                threads.callbacks().pool(),
                threads.callbacks());
    }

    /** Sends a call, and tells its end on a thread that may do some work. */
    <A> void read(Call<A> call, BiConsumer<? super @Nullable Object, ? super @Nullable Throwable> whenEnded) {
        CompletableFuture<A> sent;
        try {
            sent = sender.send(call);
        } catch (RuntimeException e) {
            whenEnded.accept(null, e);
            return;
        }
        if (sent instanceof CallFuture<A> future) {
            future.whenEndedRun(whenEnded::accept);
        } else {
            CompletableFuture<A> unused = sent.whenCompleteAsync(whenEnded, executor);
        }
    }
}
