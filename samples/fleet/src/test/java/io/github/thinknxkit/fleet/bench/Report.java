package io.github.thinknxkit.fleet.bench;

import io.github.thinknxkit.fleet.record.FleetResult.Status;
import java.util.Map;

/** What a run of the bench has found. */
record Report(
        int commands,
        Map<Status, Long> results,
        long unanswered,
        long untaken,
        long doubles,
        long repeated,
        long never,
        int disorder,
        long lies,
        int missedEvents,
        int reads,
        int aimed,
        double seconds,
        double cpu,
        Moves.Found moves) {

    @Override
    public String toString() {
        return commands + " commands in " + Math.round(seconds) + " s, CPU of workers " + Math.round(cpu)
                + " s, results " + results + ", unanswered "
                + unanswered
                + ", not taken by the brokers " + untaken + ", doubles " + doubles + ", absolute repeated " + repeated
                + ", never executed " + never
                + ", out of order " + disorder + ", said to be not executed and were " + lies + ", blows aimed " + aimed
                + ", reads " + reads + ", events missed " + missedEvents + ", " + moves;
    }
}
