package io.github.thinknxkit.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.internal.connection.Limits;
import io.github.thinknxkit.testing.ManualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GateTest {

    private final ManualTime time = new ManualTime();
    private final List<String> admitted = new ArrayList<>();

    @Test
    void soManyPassAtATime() {
        Gate gate = gate(2, OptionalDouble.empty());
        Ticket first = enter(gate, Priority.READ, "first");
        enter(gate, Priority.READ, "second");
        enter(gate, Priority.READ, "third");
        assertEquals(List.of("first", "second"), admitted);
        first.leave();
        assertEquals(List.of("first", "second", "third"), admitted);
    }

    @Test
    void commandsGoFirstAndElseTheFirstComeFirst() {
        Gate gate = gate(1, OptionalDouble.empty());
        Ticket holder = enter(gate, Priority.READ, "holder");
        List<Ticket> waiting = new ArrayList<>();
        waiting.add(enter(gate, Priority.READ, "read 1"));
        waiting.add(enter(gate, Priority.COMMAND, "command 1"));
        waiting.add(enter(gate, Priority.READ, "read 2"));
        waiting.add(enter(gate, Priority.COMMAND, "command 2"));
        holder.leave();
        for (int next : new int[] {1, 3, 0, 2}) {
            waiting.get(next).leave();
        }
        assertEquals(List.of("holder", "command 1", "command 2", "read 1", "read 2"), admitted);
    }

    @Test
    void whoGivesUpIsNotAdmittedAndNobodyLeavesTwice() {
        Gate gate = gate(1, OptionalDouble.empty());
        Ticket holder = enter(gate, Priority.READ, "holder");
        Ticket gone = enter(gate, Priority.READ, "gone");
        Ticket next = enter(gate, Priority.READ, "next");
        enter(gate, Priority.READ, "last");
        gone.leave();
        holder.leave();
        holder.leave();
        assertEquals(List.of("holder", "next"), admitted);
        next.leave();
        assertEquals(List.of("holder", "next", "last"), admitted);
    }

    @Test
    void aStreamOfCommandsLetsAReadPassNowAndThen() {
        Gate gate = gate(1, OptionalDouble.empty());
        List<Ticket> waiting = new ArrayList<>();
        waiting.add(enter(gate, Priority.COMMAND, "c0"));
        enter(gate, Priority.READ, "read 1");
        enter(gate, Priority.READ, "read 2");
        for (int i = 1; i <= 9; i++) {
            waiting.add(enter(gate, Priority.COMMAND, "c" + i));
        }
        for (int i = 0; i < 4; i++) {
            waiting.get(i).leave();
        }
        assertEquals(List.of("c0", "c1", "c2", "c3", "c4"), admitted);
        waiting.get(4).leave();
        assertEquals("read 1", admitted.get(5));
    }

    @Test
    void aPlaceThatWasGivenUpIsNotAdmittedLater() {
        Gate gate = gate(1, OptionalDouble.empty());
        Ticket ticket = gate.ticket(Priority.READ, () -> admitted.add("gone"));
        ticket.leave();
        ticket.enter();
        enter(gate, Priority.READ, "next");
        assertEquals(List.of("next"), admitted);
    }

    @Test
    void aRateSpacesCallsEvenly() {
        Gate gate = gate(100, OptionalDouble.of(10));
        for (int i = 1; i <= 3; i++) {
            enter(gate, Priority.COMMAND, "call " + i);
        }
        assertEquals(List.of("call 1"), admitted);
        time.pass(TimeUnit.MILLISECONDS.toNanos(99));
        assertEquals(List.of("call 1"), admitted);
        time.pass(TimeUnit.MILLISECONDS.toNanos(1));
        assertEquals(List.of("call 1", "call 2"), admitted);
        time.pass(TimeUnit.MILLISECONDS.toNanos(100));
        assertEquals(List.of("call 1", "call 2", "call 3"), admitted);
    }

    private Gate gate(int inFlight, OptionalDouble rate) {
        return new Gate(new Limits(1, inFlight, rate), time.timing(0));
    }

    private Ticket enter(Gate gate, Priority priority, String name) {
        Ticket ticket = gate.ticket(priority, () -> admitted.add(name));
        ticket.enter();
        return ticket;
    }
}
