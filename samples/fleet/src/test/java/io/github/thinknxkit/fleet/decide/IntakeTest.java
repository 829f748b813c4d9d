package io.github.thinknxkit.fleet.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import io.github.thinknxkit.fleet.record.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private final SeenIds seen = new SeenIds(Duration.ofMinutes(2), NOW);
    private final Intake intake = new Intake(seen);

    private static FleetCommand command(String id, long seconds) {
        return new FleetCommand(id, "villa", Order.set("Lamp", "on"), NOW.plusSeconds(seconds));
    }

    private List<Decision> claimed(FleetCommand... commands) {
        Intake.Batch batch = intake.batch();
        for (FleetCommand command : commands) {
            batch.add(command, NOW);
        }
        return batch.granted(NOW);
    }

    @Test
    void executesInTheOrderOfThePartition() {
        List<FleetCommand> commands = List.of(command("a", 5), command("b", 5));

        assertEquals(
                commands.stream().map(Decision.Execute::new).toList(), claimed(commands.toArray(FleetCommand[]::new)));
    }

    @Test
    void answersWhatCameTooLateAndExecutesWhatIsJustInTime() {
        Decision late = claimed(command("a", -1)).get(0);

        assertEquals(
                Status.EXPIRED, assertInstanceOf(Decision.Answer.class, late).status());
        assertInstanceOf(Decision.Execute.class, claimed(command("b", 0)).get(0));
    }

    @Test
    void refusesWhatNoTakeOverWouldLookBackAt() {
        Decision far = claimed(command("a", 66)).get(0);

        assertEquals(
                Status.REFUSED, assertInstanceOf(Decision.Answer.class, far).status());
        assertInstanceOf(Decision.Execute.class, claimed(command("b", 64)).get(0));
    }

    @Test
    void leavesOutTheSecondOfOneIdInABatchAndLater() {
        List<Decision> decisions = claimed(command("a", 5), command("a", 5));

        assertInstanceOf(Decision.Execute.class, decisions.get(0));
        assertInstanceOf(Decision.Duplicate.class, decisions.get(1));
        assertInstanceOf(Decision.Duplicate.class, claimed(command("a", 5)).get(0));
    }

    @Test
    void knowsNothingOfABatchThatWasRefused() {
        intake.batch().add(command("a", 5), NOW);

        assertInstanceOf(Decision.Execute.class, claimed(command("a", 5)).get(0));
    }

    @Test
    void forgetsAnIdAfterTwiceTheWindowAndNotBeforeTheWindow() {
        seen.add("a", NOW);
        seen.add("b", NOW.plusSeconds(119));
        assertEquals(true, seen.has("a"));
        seen.add("c", NOW.plusSeconds(120));
        assertEquals(true, seen.has("b"));
        seen.add("d", NOW.plusSeconds(240));
        assertEquals(List.of(false, false, true), List.of(seen.has("a"), seen.has("b"), seen.has("c")));
    }
}
