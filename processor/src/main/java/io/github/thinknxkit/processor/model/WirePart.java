package io.github.thinknxkit.processor.model;

import java.util.List;

/** What is sent for one parameter of an operation. */
public sealed interface WirePart {

    /** The device that the request is for. */
    record Device() implements WirePart {}

    /**
     * A value that is always the same.
     *
     * @param encoded the value, percent-encoded
     */
    record Literal(String encoded) implements WirePart {}

    /**
     * A value that the caller gives.
     *
     * @param argument the argument
     */
    record Given(ArgumentModel argument) implements WirePart {}

    /**
     * A number made of several arguments.
     *
     * @param bits the arguments, from the most significant bit
     */
    record Packed(List<Bits> bits) implements WirePart {

        /** Copies the list. */
        public Packed {
            bits = List.copyOf(bits);
        }
    }

    /**
     * An argument in some bits of a number.
     *
     * @param argument the argument
     * @param shift how many bits are below it
     */
    record Bits(ArgumentModel argument, int shift) {}
}
