package io.github.thinknxkit.knx;

/**
 * Open or close: DPT 1.009 (DPT_OpenClose) and, with priority, DPT 2.009.
 *
 * <p>The raw values run the other way round than those of {@link WindowDoor}.
 */
public enum OpenClose implements KnxValue {
    /** Raw 0: open. */
    OPEN(0),
    /** Raw 1: close. */
    CLOSE(1);

    private final int raw;

    OpenClose(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
