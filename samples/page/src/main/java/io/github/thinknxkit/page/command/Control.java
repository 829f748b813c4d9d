package io.github.thinknxkit.page.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** How the value of a parameter is chosen on the page. */
public sealed interface Control {

    /**
     * Returns the parameter whose value is chosen.
     *
     * @return its name on the wire
     */
    String parameter();

    /**
     * Returns whether the document allows a value.
     *
     * @param value any number
     * @return false if no client should send it
     */
    boolean allows(BigDecimal value);

    /**
     * Returns values to try the command with.
     *
     * @return all values that can be chosen if they are few, and otherwise the least and the greatest
     */
    List<String> samples();

    /**
     * Two states, one of which always holds.
     *
     * @param parameter its name on the wire
     * @param off a word for 0
     * @param on a word for 1
     */
    record Switch(String parameter, String off, String on) implements Control {
        @Override
        public boolean allows(BigDecimal value) {
            return isWithin(value, 0, 1);
        }

        @Override
        public List<String> samples() {
            return List.of("0", "1");
        }
    }

    /**
     * One of a few values.
     *
     * @param parameter its name on the wire
     * @param options the values, the one first that is meant most of the time
     */
    record Choice(String parameter, List<Option> options) implements Control {

        /** Copies the list. */
        public Choice {
            options = List.copyOf(options);
        }

        /**
         * Makes a choice of the values from 0 on, in their order.
         *
         * @param parameter its name on the wire
         * @param words a word for each
         * @return the choice
         */
        public static Choice of(String parameter, String... words) {
            return new Choice(
                    parameter,
                    IntStream.range(0, words.length)
                            .mapToObj(value -> new Option(value, words[value]))
                            .toList());
        }

        @Override
        public boolean allows(BigDecimal value) {
            return isWithin(value, 0, options.size() - 1);
        }

        @Override
        public List<String> samples() {
            return options.stream()
                    .map(option -> Integer.toString(option.value()))
                    .toList();
        }
    }

    /**
     * A value to choose.
     *
     * @param value the value
     * @param word a word for it
     */
    record Option(int value, String word) {}

    /**
     * A whole number between two others.
     *
     * @param parameter its name on the wire
     * @param min the smallest
     * @param max the largest
     * @param unit its unit, or empty
     */
    record Slider(String parameter, int min, int max, String unit) implements Control {
        @Override
        public boolean allows(BigDecimal value) {
            return isWithin(value, min, max);
        }

        @Override
        public List<String> samples() {
            return List.of(Integer.toString(min), Integer.toString(max));
        }
    }

    /**
     * Any number.
     *
     * @param parameter its name on the wire
     * @param initial what it is before anyone chose
     * @param step how far the arrows of the field go
     * @param unit its unit, or empty
     */
    record Decimal(String parameter, BigDecimal initial, BigDecimal step, String unit) implements Control {
        @Override
        public boolean allows(BigDecimal value) {
            return true;
        }

        @Override
        public List<String> samples() {
            return List.of(initial.toPlainString(), "21", "-3.5");
        }
    }

    /**
     * No choice: the document gives the value.
     *
     * @param parameter its name on the wire
     * @param value the value
     */
    record Fixed(String parameter, int value) implements Control {
        @Override
        public boolean allows(BigDecimal other) {
            return isWithin(other, value, value);
        }

        @Override
        public List<String> samples() {
            return List.of(Integer.toString(value));
        }
    }

    /**
     * A KNX group address.
     *
     * @param parameter its name on the wire
     */
    record Group(String parameter) implements Control {
        @Override
        public boolean allows(BigDecimal value) {
            return false;
        }

        @Override
        public List<String> samples() {
            return List.of("1/0/1");
        }
    }

    private static boolean isWithin(BigDecimal value, int min, int max) {
        return value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(min)) >= 0
                && value.compareTo(BigDecimal.valueOf(max)) <= 0;
    }
}
