package io.github.thinknxkit.simulator.page.command;

import java.math.BigDecimal;
import java.util.List;

/** How the value of a parameter is chosen on the page. */
public sealed interface Control {

    /**
     * Returns the parameter whose value is chosen.
     *
     * @return its name on the wire
     */
    String parameter();

    /**
     * Two states, one of which always holds.
     *
     * @param parameter its name on the wire
     * @param off what 0 is called
     * @param on what 1 is called
     */
    record Switch(String parameter, String off, String on) implements Control {}

    /**
     * One of a few values.
     *
     * @param parameter its name on the wire
     * @param names what the values from 0 on are called
     */
    record Choice(String parameter, List<String> names) implements Control {

        /** Copies the list. */
        public Choice {
            names = List.copyOf(names);
        }
    }

    /**
     * A whole number between two others.
     *
     * @param parameter its name on the wire
     * @param min the smallest
     * @param max the largest
     * @param unit its unit, or empty
     */
    record Slider(String parameter, int min, int max, String unit) implements Control {}

    /**
     * Any number.
     *
     * @param parameter its name on the wire
     * @param initial what it is before anyone chose
     * @param step how far the arrows of the field go
     * @param unit its unit, or empty
     */
    record Decimal(String parameter, BigDecimal initial, BigDecimal step, String unit) implements Control {}

    /**
     * No choice: the document gives the value.
     *
     * @param parameter its name on the wire
     * @param value the value
     */
    record Fixed(String parameter, int value) implements Control {}

    /**
     * A KNX group address.
     *
     * @param parameter its name on the wire
     */
    record Group(String parameter) implements Control {}
}
