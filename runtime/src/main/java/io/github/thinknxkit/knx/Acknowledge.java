package io.github.thinknxkit.knx;

/** The command to acknowledge, an alarm for example: DPT 1.016 (DPT_Ack). */
public enum Acknowledge implements KnxValue {
    /** Raw 0: does nothing. */
    NO_ACTION(0),
    /** Raw 1: acknowledge. */
    ACKNOWLEDGE(1);

    private final int raw;

    Acknowledge(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
