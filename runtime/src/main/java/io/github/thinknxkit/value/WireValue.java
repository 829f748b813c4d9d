package io.github.thinknxkit.value;

/** A constant with a value on the wire that is not its ordinal. Generated enums implement it. */
public interface WireValue {

    /** {@return the value that is sent and received for this constant, such as {@code 1}} */
    String wire();
}
