package io.github.thinknxkit.gateway.kept;

import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.kept.KeptTable.Row;
import io.github.thinknxkit.gateway.kept.KeptTable.Slot;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.store.Store;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a call that its caller repeats with the same {@code Idempotency-Key} is made once
 * (draft-ietf-httpapi-idempotency-key-header). That it begins is on disk before it is made; what it was answered is on disk before
 * its caller hears it. Safe for use by many threads.
 */
public final class KeptAnswers {

    private static final Logger LOG = System.getLogger(KeptAnswers.class.getName());

    private static final Duration BETWEEN_TIDYING = Duration.ofMinutes(1);

    /** Answers to commands are short. A longer one is not kept; its call is not made again all the same. */
    private static final int LONGEST_BODY = 1 << 16;

    private final KeptTable table;
    private final InstantSource time;
    private final KeptLimits limits;
    private final KeptCount count;
    private final Map<Slot, Running> underWay = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> tidied;

    public KeptAnswers(Store store, InstantSource time, KeptLimits limits) {
        this.table = new KeptTable(store);
        this.time = time;
        this.limits = limits;
        this.tidied = new AtomicReference<>(time.instant());
        table.forgetUntil(time.instant().minus(limits.life()));
        this.count = new KeptCount(limits, table.counts());
    }

    /** A call that is being made, or looked up. */
    private record Running(Fingerprint fingerprint, CompletableFuture<ApiReply> reply) {

        Running(Fingerprint fingerprint) {
            this(fingerprint, new CompletableFuture<>());
        }
    }

    /**
     * Makes a call, unless the same key has had the same made before under the same name, quoted or bare: then the reply is the one
     * that it had then, or will have. One that was cut off is made again if it is repeatable. If the call or its future fails, it
     * counts as cut off. Cancelling the reply ends nothing.
     *
     * <p>Refused are a malformed name (400), a name that another request had (422), a call that was cut off by the end of the
     * gateway's process and may not run twice (502), too many names (429), and whatever cannot be noted on disk (503).
     */
    public CompletableFuture<ApiReply> once(
            ApiKey key,
            String idempotencyKey,
            ApiRequest request,
            boolean repeatable,
            Supplier<CompletableFuture<CallOutcome>> call) {
        Optional<CallName> name = CallName.read(idempotencyKey);
        if (name.isEmpty()) {
            return CompletableFuture.completedFuture(RepeatReplies.malformed());
        }
        Slot slot = new Slot(key.id(), name.get());
        Running mine = new Running(Fingerprint.of(request));
        Running other = underWay.putIfAbsent(slot, mine);
        if (other != null) {
            return other.fingerprint().equals(mine.fingerprint())
                    ? other.reply().copy()
                    : CompletableFuture.completedFuture(RepeatReplies.otherRequest());
        }
        CompletableFuture<ApiReply> reply = mine.reply().copy();
        begin(slot, mine, repeatable, call);
        return reply;
    }

    private void begin(Slot slot, Running mine, boolean repeatable, Supplier<CompletableFuture<CallOutcome>> call) {
        try {
            Optional<ApiReply> known = noted(slot, mine.fingerprint(), repeatable);
            if (known.isPresent()) {
                end(slot, mine, known.get());
                return;
            }
        } catch (RuntimeException e) {
            // Whatever it is, nobody is to wait for a call that was not made.
            LOG.log(Level.ERROR, "a call was refused, since it could not be noted", e);
            end(slot, mine, RepeatReplies.notNoted());
            return;
        }
        var unused = made(call).whenComplete((outcome, failure) -> ended(slot, mine, outcome, failure));
    }

    /** Notes that a call begins; returns the reply if it does not. */
    private Optional<ApiReply> noted(Slot slot, Fingerprint fingerprint, boolean repeatable) {
        Instant now = time.instant();
        tidy(now);
        Optional<Row> before = table.find(slot);
        Optional<ApiReply> known =
                before.filter(row -> isKept(row, now)).flatMap(row -> known(row, fingerprint, repeatable));
        if (known.isPresent()) {
            return known;
        }
        if (before.isPresent()) {
            table.begin(slot, fingerprint, now);
            return Optional.empty();
        }
        return count.admits(slot.keyId()) ? first(slot, fingerprint, now) : Optional.of(RepeatReplies.tooMany());
    }

    private Optional<ApiReply> first(Slot slot, Fingerprint fingerprint, Instant now) {
        try {
            table.begin(slot, fingerprint, now);
            return Optional.empty();
        } catch (RuntimeException e) {
            count.forgotten(slot.keyId(), 1);
            throw e;
        }
    }

    private boolean isKept(Row row, Instant now) {
        return row.begun().plus(limits.life()).isAfter(now);
    }

    private static Optional<ApiReply> known(Row row, Fingerprint fingerprint, boolean repeatable) {
        if (!row.fingerprint().equals(fingerprint)) {
            return Optional.of(RepeatReplies.otherRequest());
        }
        return row.reply().isPresent() || repeatable ? row.reply() : Optional.of(RepeatReplies.cutOff());
    }

    private static CompletableFuture<CallOutcome> made(Supplier<CompletableFuture<CallOutcome>> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void ended(Slot slot, Running mine, @Nullable CallOutcome outcome, @Nullable Throwable failure) {
        if (outcome == null) {
            underWay.remove(slot);
            mine.reply().completeExceptionally(failure == null ? new IllegalStateException("no outcome") : failure);
            return;
        }
        try {
            note(slot, outcome);
        } catch (RuntimeException e) {
            // What is on disk says that it was cut off, so that at least it is not made again.
            LOG.log(Level.ERROR, "the reply to a call could not be kept", e);
        }
        end(slot, mine, outcome.reply());
    }

    private void note(Slot slot, CallOutcome outcome) {
        if (outcome.hadNoEffect()) {
            table.forget(slot);
            count.forgotten(slot.keyId(), 1);
        } else if (outcome.reply().body().bytes().length <= LONGEST_BODY) {
            table.end(slot, outcome.reply());
        }
    }

    private void end(Slot slot, Running mine, ApiReply reply) {
        underWay.remove(slot);
        mine.reply().complete(reply);
    }

    private void tidy(Instant now) {
        Instant last = tidied.get();
        boolean isDue = Duration.between(last, now).abs().compareTo(BETWEEN_TIDYING) >= 0;
        if (isDue && tidied.compareAndSet(last, now)) {
            table.forgetUntil(now.minus(limits.life())).forEach(count::forgotten);
        }
    }

    /**
     * What became of a call.
     *
     * @param hadNoEffect whether it certainly had none, so that it is made when its caller repeats it; otherwise the reply is kept
     */
    public record CallOutcome(ApiReply reply, boolean hadNoEffect) {}
}
