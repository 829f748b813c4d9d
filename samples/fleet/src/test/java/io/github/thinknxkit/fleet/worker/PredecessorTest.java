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

    private static Predecessor predecessor(String note) {
        OffsetAndMetadata committed = new OffsetAndMetadata(7, note);
        Predecessor predecessor = Predecessor.of(3, committed, 0, "w1/1", SESSION, CALL, NOW);
        assertEquals(committed, predecessor.claimed());
        return predecessor;
    }

    @Test
    void anotherWorkerMayBeAtItForASessionAndACallAfterItsLastClaim() {
        assertEquals(
                NOW.plusSeconds(15),
                predecessor(Predecessor.note("w2/1", NOW.minusSeconds(40))).idleFrom());
    }

    @Test
    void thisProcessHasLetGoButItsLastCallsMayBeUnderWay() {
        assertEquals(
                NOW.plusSeconds(10),
                predecessor(Predecessor.note("w1/1", NOW.minusSeconds(1))).idleFrom());
    }

    @Test
    void whoHasLetGoHasNothingUnderWay() {
        OffsetAndMetadata claimed = new OffsetAndMetadata(7, Predecessor.note("w2/1", NOW.minusSeconds(9)));

        Predecessor left =
                predecessor(Predecessor.letGo(claimed, NOW.minusSeconds(1)).metadata());

        assertEquals(NOW, left.idleFrom());
        assertEquals(NOW.minusSeconds(131), left.lookBack());
    }

    @Test
    void whatWasNeverClaimedHasNobody() {
        Predecessor nobody = Predecessor.of(3, null, 5, "w1/1", SESSION, CALL, NOW);

        assertEquals(5, nobody.claimed().offset());
        assertEquals(NOW, nobody.idleFrom());
    }

    @Test
    void looksBackFromTheLastClaimHoweverLongAgoThatWas() {
        Instant last = NOW.minus(Duration.ofHours(9));

        assertEquals(
                last.minusSeconds(130),
                predecessor(Predecessor.note("w2/1", last)).lookBack());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "w2/1", "w2/1 soon", "w2/1 2026-11-30T13:00:00Z", "x y z"})
    void aNoteThatIsNoneOrOfAClockThatIsAheadCountsAsNow(String note) {
        assertEquals(NOW.plusSeconds(55), predecessor(note).idleFrom());
    }

    @Test
    void aNameMayHaveASpace() {
        String note = Predecessor.note("w 2/1", NOW.minusSeconds(40));

        assertEquals(NOW.plusSeconds(15), predecessor(note).idleFrom());
    }

    @Test
    void onlyWhatBrokersRefuseIsRefused() {
        assertEquals(Claim.REFUSED, Claim.of(new CommitFailedException()));
        assertEquals(Claim.REFUSED, Claim.of(new RebalanceInProgressException()));
        assertEquals(Claim.UNKNOWN, Claim.of(new TimeoutException()));
        assertEquals(Claim.UNKNOWN, Claim.of(new IllegalStateException("No current assignment")));
    }
}
