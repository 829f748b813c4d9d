package io.github.thinknxkit.knx;

/** Less or more: DPT 1.007 (DPT_Step), with priority DPT 2.007, and the direction of dimming, DPT 3.007. */
public enum DecreaseIncrease implements KnxValue {
    /** Raw 0: less, or darker. */
    DECREASE(0),
    /** Raw 1: more, or brighter. */
    INCREASE(1);

    private final int raw;

    DecreaseIncrease(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
