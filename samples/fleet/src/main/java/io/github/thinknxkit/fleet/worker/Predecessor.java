package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.record.FleetCommand;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;

/**
 * How far a partition was claimed before, and until when whoever claimed last may still be at it.
 *
 * @param partition the partition
 * @param claimed the offset behind the last command that was claimed, and the note of whoever claimed it
 * @param lookBack since when commands may be without a result
 * @param idleFrom from when on nothing of what was claimed can be under way any more
 */
record Predecessor(int partition, OffsetAndMetadata claimed, Instant lookBack, Instant idleFrom) {

    /** Back from the last claim to where a command was given that may have been under way then. */
    static final Duration WINDOW = FleetCommand.LONGEST_LIFE.multipliedBy(2);

    /** Stands for whoever claimed and has let go of all. */
    private static final String NOBODY = "-";

    /** What stands beside a committed offset: who claimed, and when. */
    static String note(String instance, Instant now) {
        return instance + " " + now;
    }

    /** What a worker leaves that has nothing under way. */
    static OffsetAndMetadata letGo(OffsetAndMetadata claimed, Instant now) {
        return new OffsetAndMetadata(claimed.offset(), note(NOBODY, now));
    }

    /**
     * Takes what is committed. A worker that claimed before may begin to execute for a session from its last claim on, and a call takes
     * some time; this very process has let go before, but its last calls may be under way.
     */
    static Predecessor of(
            int partition,
            @Nullable OffsetAndMetadata committed,
            long beginning,
            String instance,
            Duration session,
            Duration callTime,
            Instant now) {
        OffsetAndMetadata claimed = committed == null ? new OffsetAndMetadata(beginning) : committed;
        Instant at = claimedAt(claimed.metadata(), now);
        Instant idle = at.plus(session).plus(callTime);
        if (committed == null || isOf(NOBODY, claimed)) {
            idle = now;
        } else if (isOf(instance, claimed)) {
            idle = now.plus(callTime);
        }
        return new Predecessor(partition, claimed, at.minus(WINDOW).minus(callTime), idle);
    }

    private static boolean isOf(String instance, OffsetAndMetadata claimed) {
        return claimed.metadata().startsWith(instance + " ");
    }

    private static Instant claimedAt(String note, Instant now) {
        try {
            Instant at = Instant.parse(note.substring(note.lastIndexOf(' ') + 1));
            return at.isAfter(now) ? now : at;
        } catch (DateTimeParseException e) {
            return now;
        }
    }
}
