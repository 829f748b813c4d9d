package io.github.thinknxkit.samples.soak.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.samples.soak.check.Ledger.Told;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was told and what was done agree, or do not. */
class LedgerTest {

    private final Violations violations = new Violations(line -> {});
    private final Ledger ledger = new Ledger(violations);

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(Effect.BUS, Told.DONE, 0, false),
                Arguments.of(Effect.BUS, Told.DONE, 1, true),
                Arguments.of(Effect.BUS, Told.DONE, 2, false),
                Arguments.of(Effect.RELATIVE, Told.NOT_DONE, 0, true),
                Arguments.of(Effect.RELATIVE, Told.NOT_DONE, 1, false),
                Arguments.of(Effect.RELATIVE, Told.PERHAPS, 0, true),
                Arguments.of(Effect.RELATIVE, Told.PERHAPS, 1, true),
                Arguments.of(Effect.RELATIVE, Told.PERHAPS, 2, false),
                Arguments.of(Effect.ABSOLUTE, Told.DONE, 0, false),
                Arguments.of(Effect.ABSOLUTE, Told.DONE, 2, true),
                Arguments.of(Effect.ABSOLUTE, Told.NOT_DONE, 1, false),
                Arguments.of(Effect.ABSOLUTE, Told.PERHAPS, 2, true));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void aCommandIsCarriedOutAsOftenAsWasTold(Effect effect, Told told, int times, boolean agrees) {
        Ledger.Order order = ledger.open(effect, "a command");
        order.told(told);
        for (int i = 0; i < times; i++) {
            ledger.carriedOut(order.number());
        }
        ledger.judge();
        assertEquals(agrees ? 0 : 1, violations.count());
    }

    @Test
    void aCommandThatComesLaterOrFromNobodyIsFound() {
        Ledger.Order order = ledger.open(Effect.BUS, "a command");
        ledger.judge();
        ledger.carriedOut(order.number());
        ledger.carriedOut(order.number() + 1);
        assertEquals(2, violations.count());
        assertTrue(violations.first().get(0).contains("after its round"));
        assertTrue(violations.first().get(1).contains("nobody has given"));
    }
}
