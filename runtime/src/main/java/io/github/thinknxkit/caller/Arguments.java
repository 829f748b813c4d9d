package io.github.thinknxkit.caller;

import io.github.thinknxkit.value.GroupAddress;

/**
 * Takes the arguments of a call, one for each parameter of the operation, in the operation's order.
 *
 * <p>Each method takes the value of the next parameter and returns this object.
 */
public interface Arguments {

    /**
     * Takes a text, to be percent-encoded in full.
     *
     * @param value the text
     * @return this
     */
    Arguments text(String value);

    /**
     * Takes a wire value from the spec, which is percent-encoded already.
     *
     * @param value the value as it is sent
     * @return this
     */
    Arguments literal(String value);

    /**
     * Takes a whole number.
     *
     * @param value the number
     * @return this
     */
    Arguments whole(int value);

    /**
     * Takes a decimal number, to be sent in plain notation with a point and as few digits as tell it apart.
     *
     * @param value the number, finite
     * @return this
     */
    Arguments decimal(double value);

    /**
     * Takes a group address, its slashes to be sent as they are.
     *
     * @param value the address
     * @return this
     */
    Arguments groupAddress(GroupAddress value);

    /**
     * Leaves out a parameter that is not required.
     *
     * @return this
     */
    Arguments absent();
}
