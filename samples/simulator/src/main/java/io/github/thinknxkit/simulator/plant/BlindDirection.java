package io.github.thinknxkit.simulator.plant;

/** What the positions of a blind mean. */
public enum BlindDirection {
    /** 0 percent is up, 100 percent is down, as KNX has it. */
    KNX(1),
    /** 0 percent is down, 100 percent is up. */
    INVERTED(0);

    private final int numberOfHundred;

    BlindDirection(int numberOfHundred) {
        this.numberOfHundred = numberOfHundred;
    }

    /**
     * Returns which value of {@code updown}, 0 for up and 1 for down, leads to 100 percent.
     *
     * @return 0 or 1
     */
    public int orderToHundred() {
        return numberOfHundred;
    }
}
