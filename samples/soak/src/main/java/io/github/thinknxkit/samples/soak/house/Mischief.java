package io.github.thinknxkit.samples.soak.house;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Plans faults of the server at random: every kind that it has. */
public final class Mischief {

    /** So that no call is hit by two of them. */
    private static final long BETWEEN_RESTARTS = Duration.ofSeconds(7).toNanos();

    private static final int MOST_PLANNED = 10;

    /** Every kind but the restart. Those come more often of which a command could be carried out twice. */
    private static final List<Fault> FAULTS = List.of(
            Fault.tooManyRequests(),
            Fault.tooManyRequests(Duration.ofSeconds(1)),
            Fault.serverError(),
            new Fault.Refuse(503, "starting", Optional.empty()),
            new Fault.Refuse(503, "starting", Optional.of(Duration.ofSeconds(1))),
            Fault.lockedActuator(),
            new Fault.Delay(Duration.ofMillis(5)),
            new Fault.Delay(Duration.ofMillis(200)),
            new Fault.Delay(Duration.ofMillis(1_500)),
            // In place of a feedback that is missing, for which the server would keep a connection until its end.
            new Fault.Delay(Duration.ofSeconds(6)),
            new Fault.Delay(Duration.ofSeconds(6)),
            new Fault.Drop(Fault.Moment.ON_ARRIVAL),
            new Fault.Drop(Fault.Moment.BEFORE_ANSWER),
            new Fault.Drop(Fault.Moment.BEFORE_ANSWER),
            new Fault.Drop(Fault.Moment.BEFORE_ANSWER),
            new Fault.Drop(Fault.Moment.DURING_ANSWER),
            Fault.html(),
            new Fault.Replace(502, "text/html", "<h1>Bad gateway</h1>"),
            new Fault.Replace(200, "application/json", ""),
            new Fault.Reshape(Fault.Shape.NUMBERS_AS_STRINGS),
            new Fault.Reshape(Fault.Shape.ARRAYS),
            new Fault.Reshape(Fault.Shape.UNKNOWN_FIELDS),
            new Fault.Reshape(Fault.Shape.NO_COMMUNICATION_OBJECT),
            new Fault.Reshape(Fault.Shape.TRUNCATED));

    private final Simulator simulator;
    private final SplittableRandom random;
    private long lastRestart = System.nanoTime();

    /** Plans nothing yet. */
    public Mischief(Simulator simulator, SplittableRandom random) {
        this.simulator = simulator;
        this.random = random;
    }

    /** Plans a fault for one of the next calls. */
    public void plan() {
        if (System.nanoTime() - lastRestart > BETWEEN_RESTARTS) {
            lastRestart = System.nanoTime();
            simulator.faults().next(new Fault.Restart());
        } else if (simulator.faults().pending() < MOST_PLANNED) {
            simulator.faults().next(FAULTS.get(random.nextInt(FAULTS.size())));
        }
    }

    /** {@return what a fault is called, such as {@code Drop BEFORE_ANSWER}} */
    public static String nameOf(Fault fault) {
        if (fault instanceof Fault.Refuse refuse) {
            return "Refuse " + refuse.status();
        } else if (fault instanceof Fault.Replace replace) {
            return "Replace " + replace.status();
        } else if (fault instanceof Fault.Drop drop) {
            return "Drop " + drop.moment();
        } else if (fault instanceof Fault.Reshape reshape) {
            return "Reshape " + reshape.shape();
        }
        return fault.getClass().getSimpleName();
    }
}
