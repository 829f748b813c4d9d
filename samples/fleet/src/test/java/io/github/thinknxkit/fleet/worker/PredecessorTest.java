package io.github.thinknxkit.fleet.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredecessorTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final Duration SESSION = Duration.ofSeconds(45);
    private static final Duration CALL = Duration.ofSeconds(10);

    private static Instant idleFrom(String note) {
        OffsetAndMetadata committed = new OffsetAndMetadata(7, note);
        Predecessor predecessor = Predecessor.of(3, committed, 0, "w1/1", SESSION, CALL, NOW);
        assertEquals(7, predecessor.claimed());
        return predecessor.idleFrom();
    }

    @Test
    void anotherWorkerMayBeAtItForASessionAndACallAfterItsLastClaim() {
        assertEquals(NOW.plusSeconds(15), idleFrom(Predecessor.note("w2/1", NOW.minusSeconds(40))));
    }

    @Test
    void thisProcessHasLetGoAndWhatWasNeverClaimedHasNobody() {
        assertEquals(NOW, idleFrom(Predecessor.note("w1/1", NOW.minusSeconds(1))));
        assertEquals(new Predecessor(3, 5, NOW), Predecessor.of(3, null, 5, "w1/1", SESSION, CALL, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "w2/1", "w2/1 soon", "w2/1 2026-11-30T13:00:00Z", "x y z"})
    void aNoteThatIsNoneOrOfAClockThatIsAheadCountsAsNow(String note) {
        assertEquals(NOW.plusSeconds(55), idleFrom(note));
    }

    @Test
    void onlyWhatBrokersRefuseIsRefused() {
        assertEquals(Claim.REFUSED, Claim.of(new CommitFailedException()));
        assertEquals(Claim.REFUSED, Claim.of(new RebalanceInProgressException()));
        assertEquals(Claim.UNKNOWN, Claim.of(new TimeoutException()));
        assertEquals(Claim.UNKNOWN, Claim.of(new IllegalStateException("No current assignment")));
    }
}
