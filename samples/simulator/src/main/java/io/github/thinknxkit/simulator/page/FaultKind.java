package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.Fault.Moment;
import io.github.thinknxkit.simulator.fault.Fault.Shape;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The faults that can be chosen on the page. */
enum FaultKind {
    RATE_LIMIT("429 too many requests", Timing.SECONDS, Fault::tooManyRequests),
    DELAY("Late answer", Timing.SECONDS, Fault.Delay::new),
    LOCKED("Locked actuator", new Fault.Locked()),
    MISSING_FEEDBACK("Missing feedback", new Fault.MissingFeedback()),
    DROP_ON_ARRIVAL("Connection dropped, not executed", new Fault.Drop(Moment.ON_ARRIVAL)),
    DROP_BEFORE_ANSWER("Connection dropped before the answer", new Fault.Drop(Moment.BEFORE_ANSWER)),
    DROP_DURING_ANSWER("Connection dropped during the answer", new Fault.Drop(Moment.DURING_ANSWER)),
    RESTART("Server restarts", new Fault.Restart()),
    SERVER_ERROR("500 internal server error", Fault.serverError()),
    HTML("HTML instead of JSON", Fault.html()),
    TRUNCATED("Truncated JSON", new Fault.Reshape(Shape.TRUNCATED)),
    NUMBERS_AS_STRINGS("Numbers as strings", new Fault.Reshape(Shape.NUMBERS_AS_STRINGS)),
    ARRAYS("Values as arrays", new Fault.Reshape(Shape.ARRAYS)),
    UNKNOWN_FIELDS("Unknown fields", new Fault.Reshape(Shape.UNKNOWN_FIELDS)),
    NO_COMMUNICATION_OBJECT("No comm_obj", new Fault.Reshape(Shape.NO_COMMUNICATION_OBJECT));

    /** Whether a number of seconds belongs to a fault. */
    enum Timing {
        NONE,
        SECONDS
    }

    private final String title;
    private final Timing timing;

    @SuppressWarnings("ImmutableEnumChecker") // constants and constructors
    private final Function<Duration, Fault> fault;

    FaultKind(String title, Fault fault) {
        this(title, Timing.NONE, ignored -> fault);
    }

    FaultKind(String title, Timing timing, Function<Duration, Fault> fault) {
        this.title = title;
        this.timing = timing;
        this.fault = fault;
    }

    static FaultKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadFormException("the page has no fault of that name"));
    }

    /** Returns what a fault is called; those that no page can ask for go by the name of their type. */
    static String titleOf(Fault fault) {
        Optional<FaultKind> exact =
                Arrays.stream(values()).filter(kind -> kind.makes(fault)).findFirst();
        return exact.map(FaultKind::title).orElseGet(() -> fault.getClass().getSimpleName());
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

    String title() {
        return title;
    }

    Timing timing() {
        return timing;
    }

    Fault fault(Duration time) {
        return fault.apply(time);
    }
}
