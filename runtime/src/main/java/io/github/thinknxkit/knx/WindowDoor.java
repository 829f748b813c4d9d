package io.github.thinknxkit.knx;

/**
 * The state of a window or door: DPT 1.019 (DPT_Window_Door).
 *
 * <p>The raw values run the other way round than those of {@link OpenClose}.
 */
public enum WindowDoor implements KnxValue {
    /** Raw 0: closed. */
    CLOSED(0),
    /** Raw 1: open. */
    OPEN(1);

    private final int raw;

    WindowDoor(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
