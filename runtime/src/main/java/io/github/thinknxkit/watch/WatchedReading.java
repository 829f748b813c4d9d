package io.github.thinknxkit.watch;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.generated.PolledRequest;
import io.github.thinknxkit.internal.poll.Cause;
import io.github.thinknxkit.internal.poll.Polled;
import io.github.thinknxkit.internal.poll.Reader;
import io.github.thinknxkit.internal.poll.Reading;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.FailedReading;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.StateRequest;
import io.github.thinknxkit.watch.WatchEvent.Stale;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a device, and what it told last. There may be ten thousand, so the request is made anew when it is needed.
 */
final class WatchedReading implements Reader {

    private static final DeviceState[] NOTHING = {};

    private final Part part;
    private final PlantDevice device;
    private final int index;

    /** Replaced as a whole, so that whoever looks sees the states of one answer. */
    private volatile DeviceState[] states = NOTHING;

    private volatile @Nullable RuntimeException failure;
    private volatile @Nullable Reading reading;
    private boolean counted;

    WatchedReading(Part part, PlantDevice device, int index) {
        this.part = part;
        this.device = device;
        this.index = index;
    }

    PlantDevice device() {
        return device;
    }

    @Override
    public Call<?> call() {
        return polled(request()).call();
    }

    static <A> Polled<A> polled(StateRequest<A> request) {
        if (request.request() instanceof PolledRequest<A> polled) {
            return polled.polled();
        }
        throw new IllegalArgumentException(
                "only requests of a generated client can be made again and again, not " + request);
    }

    void readAs(Reading known) {
        reading = known;
    }

    List<DeviceState> states() {
        return List.of(states);
    }

    Optional<FailedReading> failed() {
        RuntimeException why = failure;
        return why == null || states.length > 0
                ? Optional.empty()
                : Optional.of(new FailedReading(device.info(), request().name(), why));
    }

    private StateRequest<?> request() {
        return device.readings().get(index);
    }

    @Override
    public Audience audience() {
        return part.sight();
    }

    @Override
    public boolean isToldBy(String operation) {
        return request().isToldBy(operation);
    }

    @Override
    public void answered(Object raw, Instant readAt, Cause cause) {
        try {
            take(told(request(), raw), readAt, cause);
            failure = null;
        } catch (RuntimeException e) {
            missed(e);
            stale(Optional.of(e));
        }
        count();
    }

    @Override
    public void confirmed(Object raw, Instant at) {
        List<DeviceState> told;
        try {
            told = told(request(), raw);
        } catch (ClassCastException e) {
            // Sent by code that reads answers in a way of its own. The device is read soon all the same.
            return;
        }
        take(told, at, Cause.COMMAND);
    }

    private <A> List<DeviceState> told(StateRequest<A> request, Object raw) {
        return request.states(device.info(), polled(request).answer(raw));
    }

    private void take(List<DeviceState> now, Instant readAt, Cause cause) {
        DeviceState[] before = states;
        DeviceState[] after = now.toArray(DeviceState[]::new);
        for (int i = 0; i < after.length; i++) {
            if (i < before.length && before[i].hasValueOf(after[i])) {
                after[i] = before[i];
            }
        }
        part.sight().tell(() -> {
            states = after;
            for (int i = 0; i < after.length; i++) {
                if (i >= before.length) {
                    part.sight().told(this, after[i], readAt);
                } else if (!before[i].hasValueOf(after[i])) {
                    part.sight().changed(this, before[i], after[i], readAt, cause);
                }
            }
        });
        Reading known = reading;
        if (cause == Cause.COMMAND && known != null && !Arrays.equals(before, after)) {
            part.poller().stillChanging(known);
        }
    }

    /** Returns when it was answered last, if it was. */
    Optional<Instant> readAt() {
        Reading known = reading;
        return known == null ? Optional.empty() : part.poller().readAt(known);
    }

    @Override
    public void missed(RuntimeException why) {
        failure = why;
        boolean ofTheServer = why instanceof UnreachableException
                || why instanceof RateLimitedException
                || why instanceof AuthenticationException;
        if (!ofTheServer) {
            count();
        }
    }

    /** Counts once that it was answered, or that the device did not answer. */
    private void count() {
        if (!counted) {
            counted = true;
            part.sight().oneCounted();
        }
    }

    @Override
    public void stale(Optional<RuntimeException> why) {
        why.ifPresent(it -> failure = it);
        part.sight().stale(this, staleness(readAt()));
    }

    /** Returns what is told while it is stale. */
    Stale staleness(Optional<Instant> readAt) {
        return new Stale(device.info(), request().name(), readAt, Optional.ofNullable(failure));
    }

    @Override
    public void fresh() {
        part.sight().fresh(this, request().name());
    }
}
