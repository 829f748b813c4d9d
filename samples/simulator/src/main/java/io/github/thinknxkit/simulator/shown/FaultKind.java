package io.github.thinknxkit.simulator.shown;

import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.Fault.Moment;
import io.github.thinknxkit.simulator.fault.Fault.Shape;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The faults that can be chosen on the page. */
enum FaultKind {
    RATE_LIMIT(Timing.SECONDS, Fault::tooManyRequests),
    DELAY(Timing.SECONDS, Fault.Delay::new),
    LOCKED(new Fault.Locked()),
    MISSING_FEEDBACK(new Fault.MissingFeedback()),
    DROP_ON_ARRIVAL(new Fault.Drop(Moment.ON_ARRIVAL)),
    DROP_BEFORE_ANSWER(new Fault.Drop(Moment.BEFORE_ANSWER)),
    DROP_DURING_ANSWER(new Fault.Drop(Moment.DURING_ANSWER)),
    RESTART(new Fault.Restart()),
    SERVER_ERROR(Fault.serverError()),
    HTML(Fault.html()),
    TRUNCATED(new Fault.Reshape(Shape.TRUNCATED)),
    NUMBERS_AS_STRINGS(new Fault.Reshape(Shape.NUMBERS_AS_STRINGS)),
    ARRAYS(new Fault.Reshape(Shape.ARRAYS)),
    UNKNOWN_FIELDS(new Fault.Reshape(Shape.UNKNOWN_FIELDS)),
    NO_COMMUNICATION_OBJECT(new Fault.Reshape(Shape.NO_COMMUNICATION_OBJECT));

    /** Whether a number of seconds belongs to a fault. */
    enum Timing {
        NONE,
        SECONDS
    }

    private final Timing timing;

    @SuppressWarnings("ImmutableEnumChecker") // constants and constructors
    private final Function<Duration, Fault> fault;

    FaultKind(Fault fault) {
        this(Timing.NONE, ignored -> fault);
    }

    FaultKind(Timing timing, Function<Duration, Fault> fault) {
        this.timing = timing;
        this.fault = fault;
    }

    /** Returns the name of a fault; those that no page can ask for go by the name of their type. */
    static String nameOf(Fault fault) {
        Optional<FaultKind> exact =
                Arrays.stream(values()).filter(kind -> kind.makes(fault)).findFirst();
        return exact.map(FaultKind::name).orElseGet(() -> fault.getClass().getSimpleName());
    }

    private boolean makes(Fault other) {
        if (other instanceof Fault.Delay) {
            return this == DELAY;
        }
        boolean limited = other instanceof Fault.Refuse refuse && refuse.status() == 429;
        return limited
                ? this == RATE_LIMIT
                : timing == Timing.NONE && fault(Duration.ZERO).equals(other);
    }

    Timing timing() {
        return timing;
    }

    Fault fault(Duration time) {
        return fault.apply(time);
    }
}
