package io.github.thinknxkit.spec.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The type of a value on the wire and for the caller. */
public sealed interface ValueType {

    /** {@return the type's name in kebab case} */
    Name name();

    /** {@return what values of the type mean} */
    String description();

    /**
     * Opaque text, percent-encoded in full.
     *
     * @param name the name
     * @param description what values mean
     * @param minLength the least number of characters
     */
    record Text(Name name, String description, int minLength) implements ValueType {}

    /**
     * One of two values.
     *
     * @param name the name
     * @param description what values mean
     * @param whenFalse the value for false
     * @param whenTrue the value for true
     */
    record Flag(Name name, String description, Constant whenFalse, Constant whenTrue) implements ValueType {}

    /**
     * A whole number.
     *
     * @param name the name
     * @param description what values mean
     * @param min the least value, if the document gives one
     * @param max the greatest value, if the document gives one
     * @param unit the unit, such as {@code %}; empty if there is none
     * @param fractions whether it is a quantity that answers may give with fractions, though commands take none
     */
    record Whole(Name name, String description, OptionalInt min, OptionalInt max, String unit, boolean fractions)
            implements ValueType {}

    /**
     * A decimal number, sent in plain notation with a point.
     *
     * @param name the name
     * @param description what values mean
     * @param min the least value, if there is one
     * @param max the greatest value, if there is one
     * @param unit the unit, such as {@code °C}; empty if there is none
     */
    record Decimal(Name name, String description, OptionalDouble min, OptionalDouble max, String unit)
            implements ValueType {}

    /**
     * A closed set of named values.
     *
     * @param name the name; names the generated enum
     * @param description what values mean
     * @param constants the constants, in file order
     */
    record Choice(Name name, String description, List<Constant> constants) implements ValueType {

        /** Copies the list. */
        public Choice {
            constants = List.copyOf(constants);
        }
    }

    /**
     * A named value.
     *
     * @param name the name in kebab case, such as {@code comfort}
     * @param wire the value on the wire, such as {@code 1}
     * @param description what it means, in the document's words
     */
    record Constant(Name name, String wire, String description) {}

    /**
     * A KNX group address, its slashes sent as they are.
     *
     * @param name the name
     * @param description what values mean
     */
    record GroupAddress(Name name, String description) implements ValueType {}

    /**
     * A length of time written as text, kept as text where it does not parse; in answers only.
     *
     * @param name the name
     * @param description what values mean
     * @param units the words that follow the numbers, from the greatest unit, each with what it counts
     */
    record Duration(Name name, String description, List<DurationUnit> units) implements ValueType {

        /** Copies the list. */
        public Duration {
            units = List.copyOf(units);
        }
    }

    /**
     * A unit of a duration as text.
     *
     * @param word the word after the number, such as {@code days}
     * @param seconds how many seconds one of it is
     */
    record DurationUnit(String word, long seconds) {}

    /**
     * A local date and time written as text, kept as text where it does not parse; in answers only.
     *
     * @param name the name
     * @param description what values mean
     * @param pattern the pattern, in the letters of {@code java.time.format.DateTimeFormatter}
     */
    record Timestamp(Name name, String description, String pattern) implements ValueType {}

    /**
     * A list of texts in one string; in answers only.
     *
     * @param name the name
     * @param description what values mean
     * @param separator what stands between two elements
     */
    record Texts(Name name, String description, String separator) implements ValueType {}

    /**
     * Several values in the bits of one whole number; in parameters only, one argument for each part.
     *
     * @param name the name
     * @param description what values mean
     * @param parts the parts, from the most significant bit
     */
    record Packed(Name name, String description, List<Part> parts) implements ValueType {

        /** Copies the list. */
        public Packed {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a packed value.
     *
     * @param name the name in kebab case
     * @param type the type: a flag, a whole number or a choice whose wire values are numbers
     * @param bits how many bits it takes
     * @param description what it means
     */
    record Part(Name name, ValueType type, int bits, String description) {}

    /**
     * A quantity sent as a whole number on another scale, rounded half up; in parameters only.
     *
     * @param name the name
     * @param description what values mean
     * @param max the greatest quantity; the least is 0
     * @param wireMax the number sent for {@code max}
     * @param unit the unit of the quantity
     */
    record Scaled(Name name, String description, int max, int wireMax, String unit) implements ValueType {}

    /**
     * Returns the name of the type's kind as the spec writes it, such as {@code choice}.
     *
     * @param type the type
     * @return the kind
     */
    static String kindOf(ValueType type) {
        if (type instanceof Text) {
            return "text";
        } else if (type instanceof Flag) {
            return "flag";
        } else if (type instanceof Whole) {
            return "whole";
        } else if (type instanceof Decimal) {
            return "decimal";
        } else if (type instanceof Choice) {
            return "choice";
        } else if (type instanceof GroupAddress) {
            return "group-address";
        } else if (type instanceof Duration) {
            return "duration";
        } else if (type instanceof Timestamp) {
            return "timestamp";
        } else if (type instanceof Texts) {
            return "texts";
        } else if (type instanceof Packed) {
            return "packed";
        }
        return "scaled";
    }

    /**
     * Returns the named values of a flag or a choice.
     *
     * @param type the type
     * @return the values, what is false before what is true; empty if the type is neither
     */
    static List<Constant> constantsOf(ValueType type) {
        if (type instanceof Flag flag) {
            return List.of(flag.whenFalse(), flag.whenTrue());
        }
        return type instanceof Choice choice ? choice.constants() : List.of();
    }

    /**
     * Returns the unit of a quantity, if the type is one and has one.
     *
     * @param type the type
     * @return the unit
     */
    static Optional<String> unitOf(ValueType type) {
        String unit = "";
        if (type instanceof Whole whole) {
            unit = whole.unit();
        } else if (type instanceof Decimal decimal) {
            unit = decimal.unit();
        } else if (type instanceof Scaled scaled) {
            unit = scaled.unit();
        }
        return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
    }
}
