package io.github.thinknxkit.knx;

/** Up or down: DPT 1.008 (DPT_UpDown), with priority DPT 2.008, and the direction of blinds, DPT 3.008. */
public enum UpDown implements KnxValue {
    /** Raw 0: up. */
    UP(0),
    /** Raw 1: down. */
    DOWN(1);

    private final int raw;

    UpDown(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
