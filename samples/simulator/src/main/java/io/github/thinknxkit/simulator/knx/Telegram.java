package io.github.thinknxkit.simulator.knx;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A group telegram that was sent to the bus.
 *
 * @param at when
 * @param group to which group address
 * @param type how the payload reads
 * @param payload the bits, right-aligned
 */
public record Telegram(Instant at, GroupAddress group, DatapointType type, int payload) {

    /**
     * Encodes a value.
     *
     * @param at when
     * @param group to which group address
     * @param type the datapoint type
     * @param value the value, within the range of the type
     * @return the telegram
     */
    public static Telegram of(Instant at, GroupAddress group, DatapointType type, BigDecimal value) {
        return new Telegram(at, group, type, type.encode(value));
    }

    /**
     * Returns the value that a receiver decodes. It may differ from the one sent: floats are rounded, and of four bits only
     * four are sent.
     *
     * @return the decoded value
     */
    public BigDecimal value() {
        return type.decode(payload);
    }

    /**
     * Returns the bytes of the payload, most significant first; a payload shorter than a byte stands in the low bits.
     *
     * @return a new array
     */
    public byte[] raw() {
        byte[] bytes = new byte[(type.bits() + 7) / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (payload >> (8 * (bytes.length - 1 - i)));
        }
        return bytes;
    }
}
