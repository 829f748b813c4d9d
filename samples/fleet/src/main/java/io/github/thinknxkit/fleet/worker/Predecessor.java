package io.github.thinknxkit.fleet.worker;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;

/**
 * How far a partition was claimed before, and until when whoever claimed last may still be at it.
 *
 * @param partition the partition
 * @param claimed the offset behind the last command that was claimed
 * @param idleFrom from when on nothing of what was claimed can be under way any more
 */
record Predecessor(int partition, long claimed, Instant idleFrom) {

    /** What stands beside a committed offset: who claimed, and when. */
    static String note(String instance, Instant now) {
        return instance + " " + now;
    }

    /**
     * Takes what is committed. A worker that claimed before may begin to execute for a session from its last claim on, and a call takes
     * some time; this very process has let go before.
     */
    static Predecessor of(
            int partition,
            @Nullable OffsetAndMetadata committed,
            long beginning,
            String instance,
            Duration session,
            Duration callTime,
            Instant now) {
        if (committed == null) {
            return new Predecessor(partition, beginning, now);
        }
        String[] note = committed.metadata().split(" ", -1);
        boolean isSelf = note[0].equals(instance);
        Instant idle = isSelf ? now : claimedAt(note, now).plus(session).plus(callTime);
        return new Predecessor(partition, committed.offset(), idle);
    }

    private static Instant claimedAt(String[] note, Instant now) {
        try {
            Instant at = note.length == 2 ? Instant.parse(note[1]) : now;
            return at.isAfter(now) ? now : at;
        } catch (DateTimeParseException e) {
            return now;
        }
    }
}
