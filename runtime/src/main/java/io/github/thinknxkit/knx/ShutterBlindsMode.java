package io.github.thinknxkit.knx;

/** What moves shutters and blinds: DPT 1.023 (DPT_ShutterBlinds_Mode). */
public enum ShutterBlindsMode implements KnxValue {
    /** Raw 0: up and down only, as for a shutter. */
    ONLY_UP_DOWN(0),
    /** Raw 1: up and down, step and stop, as for a blind. */
    UP_DOWN_AND_STEP_STOP(1);

    private final int raw;

    ShutterBlindsMode(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
