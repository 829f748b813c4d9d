package io.github.thinknxkit.bridge.desk;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.error.ThinknxException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries out commands: those of a device one after the other, in the order in which they came, and none twice. One that was retained,
 * is too old or cannot be understood is refused, and that is told. A command that sets a state takes the place of one on the same topic that
 * still waits.
 *
 * <p>Safe for use by many threads.
 */
public final class CommandDesk {

    /** A device that is waited for may travel for a minute, and can be stopped meanwhile. */
    private static final Duration HEAD_START = Duration.ofSeconds(1);

    private final Judge judge;
    private final TimeSource time;
    private final Answers answers;
    private final Lines lines = new Lines();
    private Count count = new Count(0, 0, 0);

    /**
     * What has become of commands.
     *
     * @param done how many were carried out
     * @param refused how many were not sent
     * @param failed how many were sent and failed, or may have
     */
    public record Count(long done, long refused, long failed) {}

    /**
     * Makes a desk.
     *
     * @param find what a topic commands
     * @param oldest how old a command may be when it is sent
     * @param time the time
     * @param answers tells what became of commands
     */
    public CommandDesk(Function<String, Optional<Commanded>> find, Duration oldest, TimeSource time, Answers answers) {
        this.judge = new Judge(find, oldest);
        this.time = time;
        this.answers = answers;
    }

    /** {@return what has become of commands} */
    public synchronized Count count() {
        return count;
    }

    private synchronized void count(int done, int refused, int failed) {
        count = new Count(count.done + done, count.refused + refused, count.failed + failed);
    }

    /**
     * Takes a message on a topic for commands. What becomes of it is told later.
     *
     * @param message the message
     */
    public void take(Mqtt5Publish message) {
        try {
            Order order = judge.order(message, time.now());
            Lines.Place place = lines.add(order);
            place.replaced().ifPresent(earlier -> answers.ended(earlier.message(), "replaced"));
            if (place.isFirst()) {
                begin(order);
            }
        } catch (UsageException e) {
            refuse(message, String.valueOf(e.getMessage()));
        }
    }

    private void begin(Order order) {
        if (time.now().isAfter(order.notAfter())) {
            refuse(order.message(), "the command waited for others of its device until it was too old");
            lines.after(order).ifPresent(this::begin);
            return;
        }
        AtomicBoolean hasBegun = new AtomicBoolean();
        CompletableFuture<Void> sent = sent(order, hasBegun);
        CompletableFuture<Void> unused = sent.whenComplete((done, failure) -> ended(order, failure, hasBegun.get()));
        CompletableFuture<Object> gone = CompletableFuture.anyOf(sent, headStart(order, sent));
        CompletableFuture<Object> unusedToo =
                gone.whenComplete((done, failure) -> lines.after(order).ifPresent(this::begin));
    }

    /** Notes when a call of several has run. */
    private static CompletableFuture<Void> sent(Order order, AtomicBoolean hasBegun) {
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        for (PlannedCall call : order.calls()) {
            all = all.thenCompose(before -> order.commanded()
                    .server()
                    .apply(call)
                    .orElseThrow(() -> new UsageException("the server is not there any more"))
                    .thenAccept(answer -> hasBegun.set(true)));
        }
        return all;
    }

    private CompletableFuture<Void> headStart(Order order, CompletableFuture<Void> sent) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        if (order.isConfirmed()) {
            Runnable forget = time.after(HEAD_START, () -> over.complete(null));
            CompletableFuture<Void> unused = sent.whenComplete((done, failure) -> forget.run());
        }
        return over;
    }

    private void ended(Order order, @Nullable Throwable failure, boolean hasBegun) {
        if (failure == null) {
            count(1, 0, 0);
            answers.ended(order.message(), order.isConfirmed() ? "confirmed" : "done");
            return;
        }
        count(0, 0, 1);
        Throwable bare =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        boolean mayHaveRun = hasBegun || (bare instanceof ThinknxException known && known.mayHaveRun());
        answers.failed(order.message(), mayHaveRun ? "unknown" : "failed", text(bare));
    }

    /** What others say may quote what nobody should read. */
    private static String text(Throwable failure) {
        return failure instanceof ThinknxException || failure instanceof UsageException
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getSimpleName();
    }

    private void refuse(Mqtt5Publish message, String reason) {
        count(0, 1, 0);
        answers.failed(message, "refused", reason);
    }
}
