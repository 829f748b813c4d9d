package io.github.thinknxkit.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.generated.Scaling;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Values of KNX, there and back. */
class ValuePropertiesTest {

    @Property
    void groupAddressesAreReadInEveryStyle(@ForAll @IntRange(min = 1, max = 0xFFFF) int raw) {
        GroupAddress address = new GroupAddress(raw);
        assertEquals(address, GroupAddress.parse(address.toString()));
        assertEquals(address, GroupAddress.parse("00" + raw));
        assertEquals(address, GroupAddress.parse((raw >> 11) + "/" + (raw & 0x7FF)));
    }

    @Property
    void numbersOfTwoBytesAreTheNearest(@ForAll @DoubleRange(min = Dpt9.MIN, max = Dpt9.MAX) double value) {
        double carried = Dpt9.round(value);
        double step = Dpt9.step(value);
        assertTrue(Math.abs(carried - value) <= step / 2 * (1 + 1e-9), () -> value + " is sent as " + carried);
        assertEquals(carried, Dpt9.round(carried));
    }

    @Property
    void greaterNumbersAreNotSentAsLesser(
            @ForAll @DoubleRange(min = Dpt9.MIN, max = Dpt9.MAX) double one,
            @ForAll @DoubleRange(min = Dpt9.MIN, max = Dpt9.MAX) double other) {
        assertTrue(Dpt9.round(Math.min(one, other)) <= Dpt9.round(Math.max(one, other)));
    }

    @Property
    void theFinerScaleGivesBackWhatItTook(
            @ForAll @IntRange(min = 1, max = 1000) int max,
            @ForAll @IntRange(max = 5000) int more,
            @ForAll @IntRange(max = 1000) int some) {
        int wireMax = max + more;
        int value = some % (max + 1);
        int wire = Scaling.toWire(value, max, wireMax);
        assertTrue(wire >= 0 && wire <= wireMax, () -> value + " of " + max + " is sent as " + wire);
        assertEquals(value, Scaling.fromWire(wire, max, wireMax));
    }

    @Property
    void whatIsReversedTwiceIsTheSame(
            @ForAll @IntRange(min = -10_000, max = 10_000) int told,
            @ForAll @IntRange(min = -1000, max = 0) int min,
            @ForAll @IntRange(min = 1, max = 1000) int max) {
        assertEquals(told, Scaling.reversed(Scaling.reversed(told, min, max), min, max));
        double exact = told / 10.0;
        double reversed = Scaling.reversed(exact, min, max);
        assertEquals(exact, Scaling.reversed(reversed, min, max));
        assertEquals(exact >= min && exact <= max, reversed >= min && reversed <= max);
    }
}
