package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.Settings.Limits;
import io.github.thinknxkit.internal.call.Ticket.Priority;
import io.github.thinknxkit.testing.ManualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GateTest {

    private final ManualTime time = new ManualTime();
    private final List<String> admitted = new ArrayList<>();
    private final Gate.Width width = new Gate.Width() {
        @Override
        public void narrowed() {
            admitted.add("narrowed");
        }

        @Override
        public void widened() {
            admitted.add("widened");
        }
    };

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
    void whatIsReadInTheBackgroundGoesWhenNothingElseWaits() {
        Gate gate = gate(1, OptionalDouble.empty());
        Ticket holder = enter(gate, Priority.READ, "holder");
        enter(gate, Priority.BACKGROUND, "watch");
        Ticket read = enter(gate, Priority.READ, "read");
        Ticket command = enter(gate, Priority.COMMAND, "command");
        holder.leave();
        command.leave();
        read.leave();
        assertEquals(List.of("holder", "command", "read", "watch"), admitted);
    }

    @Test
    void aBusyClientLetsTheBackgroundPassNowAndThen() {
        Gate gate = gate(1, OptionalDouble.empty());
        List<Ticket> waiting = new ArrayList<>();
        waiting.add(enter(gate, Priority.READ, "0"));
        enter(gate, Priority.BACKGROUND, "watch");
        for (int i = 1; i <= 20; i++) {
            waiting.add(enter(gate, i % 2 == 0 ? Priority.READ : Priority.COMMAND, Integer.toString(i)));
        }
        while (!admitted.contains("watch")) {
            waiting.get(admitted.isEmpty() ? 0 : Integer.parseInt(admitted.get(admitted.size() - 1)))
                    .leave();
        }
        assertEquals(17, admitted.indexOf("watch"));
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

    @Test
    void aNarrowGateLetsOnePassAtATime() {
        Gate gate = gate(4, OptionalDouble.empty());
        List<Ticket> inside = List.of(enter(gate, Priority.READ, "a"), enter(gate, Priority.READ, "b"));
        gate.narrow();
        gate.narrow();
        List<Ticket> next = List.of(enter(gate, Priority.READ, "c"), enter(gate, Priority.READ, "d"));
        assertEquals(List.of("a", "b", "narrowed"), admitted);
        inside.forEach(Ticket::leave);
        assertEquals(List.of("a", "b", "narrowed", "c"), admitted);
        next.get(0).leave();
        assertEquals(List.of("a", "b", "narrowed", "c", "d"), admitted);
    }

    @Test
    void aCallThatTakesLongHoldsUpTheNextForASecondOnly() {
        Gate gate = gate(3, OptionalDouble.empty());
        gate.narrow();
        Ticket long1 = enter(gate, Priority.COMMAND, "long 1");
        enter(gate, Priority.COMMAND, "long 2");
        enter(gate, Priority.COMMAND, "long 3");
        enter(gate, Priority.COMMAND, "beyond the limit");
        time.pass(TimeUnit.MILLISECONDS.toNanos(999));
        assertEquals(List.of("narrowed", "long 1"), admitted);
        time.pass(TimeUnit.MILLISECONDS.toNanos(1));
        assertEquals(List.of("narrowed", "long 1", "long 2"), admitted);
        time.pass(TimeUnit.SECONDS.toNanos(1));
        time.pass(TimeUnit.SECONDS.toNanos(9));
        assertEquals(List.of("narrowed", "long 1", "long 2", "long 3"), admitted);
        long1.leave();
        assertEquals("beyond the limit", admitted.get(4));
    }

    @Test
    void aRefusedCallHoldsUpTheNextForLonger() {
        Gate gate = gate(3, OptionalDouble.empty());
        gate.narrow();
        enter(gate, Priority.REFUSED, "refused");
        enter(gate, Priority.COMMAND, "next");
        enter(gate, Priority.COMMAND, "last");
        time.pass(TimeUnit.MILLISECONDS.toNanos(2_999));
        gate.refused();
        time.pass(TimeUnit.MILLISECONDS.toNanos(2_999));
        assertEquals(List.of("narrowed", "refused"), admitted);
        time.pass(TimeUnit.MILLISECONDS.toNanos(1));
        assertEquals(List.of("narrowed", "refused", "next"), admitted);
        time.pass(TimeUnit.SECONDS.toNanos(1));
        assertEquals(List.of("narrowed", "refused", "next", "last"), admitted);
    }

    @Test
    void aNarrowGateKeepsTheRate() {
        Gate gate = gate(4, OptionalDouble.of(10));
        gate.narrow();
        Ticket first = enter(gate, Priority.COMMAND, "first");
        enter(gate, Priority.COMMAND, "second");
        first.leave();
        assertEquals(List.of("narrowed", "first"), admitted);
        time.pass(TimeUnit.MILLISECONDS.toNanos(100));
        assertEquals(List.of("narrowed", "first", "second"), admitted);
    }

    @Test
    void aGateWidensAfterAWhileAndIsNarrowLongerTheNextTime() {
        Gate gate = gate(2, OptionalDouble.empty());
        for (int calls : new int[] {256, 512, 1024}) {
            admitted.clear();
            gate.narrow();
            for (int call = 1; call <= calls; call++) {
                assertEquals(List.of("narrowed"), admitted.subList(0, 1));
                assertEquals(call, admitted.size());
                enter(gate, Priority.READ, "call").leave();
            }
            assertEquals("widened", admitted.get(calls + 1));
        }
    }

    @Test
    void aRefusedCallGoesFirst() {
        Gate gate = gate(1, OptionalDouble.empty());
        Ticket holder = enter(gate, Priority.READ, "holder");
        enter(gate, Priority.COMMAND, "command");
        enter(gate, Priority.REFUSED, "refused");
        holder.leave();
        assertEquals(List.of("holder", "refused"), admitted);
    }

    @Test
    void aCallIsAloneUntilAnotherPasses() {
        Gate gate = gate(3, OptionalDouble.empty());
        Ticket first = enter(gate, Priority.READ, "first");
        assertTrue(first.isAlone());
        Ticket second = enter(gate, Priority.READ, "second");
        assertFalse(first.isAlone());
        assertFalse(second.isAlone());
        first.leave();
        assertFalse(second.isAlone(), "it was not alone when it was sent");
        second.leave();
        assertTrue(enter(gate, Priority.READ, "third").isAlone());
    }

    @Test
    void theFirstGoesAloneUntilTheServerHasLetItIn() {
        Gate gate = new Gate(new Limits(1, 3, OptionalDouble.empty()), time.timing(0), width);
        enter(gate, Priority.READ, "first");
        enter(gate, Priority.READ, "second");
        enter(gate, Priority.COMMAND, "third");
        enter(gate, Priority.READ, "fourth");
        assertEquals(List.of("first"), admitted);
        gate.begun();
        assertEquals(List.of("first", "third", "second"), admitted);
        gate.begun();
        assertEquals(3, admitted.size());
    }

    @Test
    void theFirstHoldsUpTheNextForASecondAtMost() {
        Gate gate = new Gate(new Limits(1, 3, OptionalDouble.empty()), time.timing(0), width);
        Ticket first = enter(gate, Priority.READ, "first");
        enter(gate, Priority.READ, "second");
        enter(gate, Priority.READ, "third");
        time.pass(TimeUnit.SECONDS.toNanos(1));
        assertEquals(List.of("first", "second"), admitted);
        first.leave();
        assertEquals(List.of("first", "second"), admitted, "it was given up, and nothing is known");
        time.pass(TimeUnit.SECONDS.toNanos(1));
        assertEquals(List.of("first", "second", "third"), admitted);
    }

    private Gate gate(int inFlight, OptionalDouble rate) {
        Gate gate = new Gate(new Limits(1, inFlight, rate), time.timing(0), width);
        gate.begun();
        return gate;
    }

    private Ticket enter(Gate gate, Priority priority, String name) {
        Ticket ticket = gate.ticket(priority, () -> admitted.add(name));
        ticket.enter();
        return ticket;
    }
}
