package io.github.thinknxkit.value;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enum as a server reported it, which may be one that the spec does not know.
 *
 * @param <E> the enum
 */
public final class EnumValue<E extends Enum<E> & WireValue> {

    private final String wire;
    private final @Nullable E constant;

    private EnumValue(String wire, @Nullable E constant) {
        this.wire = wire;
        this.constant = constant;
    }

    /**
     * Returns the value for a constant.
     *
     * @param constant the constant
     * @param <E> the enum
     * @return a known value
     */
    public static <E extends Enum<E> & WireValue> EnumValue<E> of(E constant) {
        return new EnumValue<>(Objects.requireNonNull(constant, "constant").wire(), constant);
    }

    /**
     * Returns the value that a server reported.
     *
     * @param wire the value on the wire
     * @param constants the constants to look among
     * @param <E> the enum
     * @return a known value if a constant has this wire value, else an unknown one
     */
    public static <E extends Enum<E> & WireValue> EnumValue<E> of(String wire, Iterable<E> constants) {
        Objects.requireNonNull(wire, "wire");
        Objects.requireNonNull(constants, "constants");
        for (E constant : constants) {
            if (constant.wire().equals(wire)) {
                return new EnumValue<>(constant.wire(), constant);
            }
        }
        return new EnumValue<>(wire, null);
    }

    /** {@return the value as it was received, such as {@code 1}} */
    public String wire() {
        return wire;
    }

    /** {@return the constant, or empty if the spec knows none for the received value} */
    public Optional<E> constant() {
        return Optional.ofNullable(constant);
    }

    /**
     * Returns whether the server reported a certain constant.
     *
     * @param expected the constant to compare with
     * @return whether it is that one
     */
    public boolean is(E expected) {
        return constant == Objects.requireNonNull(expected, "expected");
    }

    /**
     * Returns the constant, for code that cannot go on without one.
     *
     * @return the constant
     * @throws NoSuchElementException if the received value is unknown; the message holds it
     */
    public E orElseThrow() {
        if (constant == null) {
            throw new NoSuchElementException("the server reported the unknown value " + wire);
        }
        return constant;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnumValue<?> that && that.wire.equals(wire) && that.constant == constant;
    }

    @Override
    public int hashCode() {
        return wire.hashCode();
    }

    /** Returns the constant's name, or {@code unknown(7)}. */
    @Override
    public String toString() {
        return constant == null ? "unknown(" + wire + ")" : constant.toString();
    }
}
