package io.github.thinknxkit.fleet.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import io.github.thinknxkit.fleet.record.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakeOverTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private final TakeOver takeOver = new TakeOver();

    private static FleetCommand command(String id, long seconds) {
        return new FleetCommand(id, "villa", Order.set("Lamp", "on"), NOW.plusSeconds(seconds));
    }

    private Decision single(Optional<Effect> effect) {
        List<Decision> decisions = takeOver.decide(command -> effect, NOW);
        assertEquals(1, decisions.size());
        return decisions.get(0);
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void executesAgainWhatMayBeRepeatedAndNothingElse(Effect effect) {
        takeOver.claimed(command("a", 5));

        Decision decision = single(Optional.of(effect));

        if (effect == Effect.READ || effect == Effect.ABSOLUTE) {
            assertEquals(new Decision.Execute(command("a", 5)), decision);
        } else {
            assertEquals(
                    Status.UNKNOWN,
                    assertInstanceOf(Decision.Answer.class, decision).status());
        }
    }

    @Test
    void executesNothingWhoseTimeIsOverOrThatIsNotUnderstood() {
        takeOver.claimed(command("a", -1));
        assertInstanceOf(Decision.Answer.class, single(Optional.of(Effect.ABSOLUTE)));

        TakeOver other = new TakeOver();
        other.claimed(command("b", 5));
        assertInstanceOf(
                Decision.Answer.class,
                other.decide(command -> Optional.empty(), NOW).get(0));
    }

    @Test
    void leavesWhatWasAnsweredAndKnowsAllIds() {
        takeOver.claimed(command("a", 5));
        assertTrue(takeOver.isOpen());
        takeOver.answered("a");
        takeOver.answered("claimed by a commit that was lost");

        assertFalse(takeOver.isOpen());
        assertEquals(List.of(), takeOver.decide(command -> Optional.of(Effect.ABSOLUTE), NOW));
        assertEquals(Set.of("a", "claimed by a commit that was lost"), takeOver.ids());
    }

    @Test
    void keepsTheOrderOfThePartition() {
        List.of("c", "a", "b").forEach(id -> takeOver.claimed(command(id, 5)));

        assertEquals(
                List.of("c", "a", "b"),
                takeOver.decide(command -> Optional.of(Effect.READ), NOW).stream()
                        .map(decision -> ((Decision.Execute) decision).command().id())
                        .toList());
    }

    @Test
    void aLeaseRunsFromTheQuestionAndNotFromTheAnswer() {
        long[] now = {0};
        Lease lease = new Lease(Duration.ofNanos(100), () -> now[0]);
        assertFalse(lease.isHeld());

        lease.confirmed(0);
        now[0] = 24;
        assertFalse(lease.isDue());
        now[0] = 99;
        assertTrue(lease.isHeld() && lease.isDue());
        now[0] = 100;
        assertFalse(lease.isHeld());
    }
}
