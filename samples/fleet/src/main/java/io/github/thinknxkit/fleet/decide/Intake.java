package io.github.thinknxkit.fleet.decide;

import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides what is to be done with commands of one partition. Nothing is remembered of a batch whose claim was refused: it comes again,
 * to this worker or to another.
 */
public final class Intake {

    /** By how much the clocks of producers may be ahead. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private final SeenIds seen;

    public Intake(SeenIds seen) {
        this.seen = seen;
    }

    /** Commands that are claimed together. */
    public final class Batch {

        private final Set<String> ids = new HashSet<>();
        private final List<Decision> decisions = new ArrayList<>();

        private Batch() {}

        /** Takes the next command of the partition. */
        public void add(FleetCommand command, Instant now) {
            if (seen.has(command.id()) || !ids.add(command.id())) {
                decisions.add(new Decision.Duplicate(command));
            } else if (now.isAfter(command.notAfter())) {
                decisions.add(expired(command));
            } else if (command.notAfter()
                    .isAfter(now.plus(FleetCommand.LONGEST_LIFE).plus(SKEW))) {
                decisions.add(new Decision.Answer(
                        command,
                        Status.REFUSED,
                        "notAfter is more than " + FleetCommand.LONGEST_LIFE.toSeconds()
                                + " seconds ahead; workers do not look back further when they take over"));
            } else {
                decisions.add(new Decision.Execute(command));
            }
        }

        /** What is to be done now that the claim was granted; the commands are known from now on. */
        public List<Decision> granted(Instant now) {
            ids.forEach(id -> seen.add(id, now));
            return decisions;
        }
    }

    public Batch batch() {
        return new Batch();
    }

    /** The answer to a command whose time is over before it was sent. */
    public static Decision.Answer expired(FleetCommand command) {
        return new Decision.Answer(
                command, Status.EXPIRED, "its time was over before it could be sent; nothing was sent");
    }
}
