package io.github.thinknxkit.knx;

/**
 * How far a telegram of DPT 3 goes. The whole range, darkest to brightest or open to closed, is divided into 1, 2, 4 …
 * 64 intervals, and the telegram goes over one of them: 100 % / 2<sup>code - 1</sup>.
 */
public enum StepInterval {
    /** Code 1: 100 %, which goes on until the end or a stop. */
    WHOLE(1),
    /** Code 2: 50 %. */
    HALF(2),
    /** Code 3: 25 %. */
    QUARTER(3),
    /** Code 4: 12.5 %. */
    EIGHTH(4),
    /** Code 5: 6.25 %. */
    SIXTEENTH(5),
    /** Code 6: 3.125 %. */
    THIRTY_SECOND(6),
    /** Code 7: 1.5625 %. */
    SIXTY_FOURTH(7);

    private static final double WHOLE_PERCENT = 100;

    private final int code;

    StepInterval(int code) {
        this.code = code;
    }

    /**
     * Returns the interval that is nearest to a percentage: 25 for example is {@link #QUARTER}, 30 as well. Between two
     * as near, the smaller is taken.
     *
     * @param percent how far to go, more than 0 and at most 100 %
     * @return the nearest interval
     * @throws IllegalArgumentException if the percentage is out of range or not a number
     */
    public static StepInterval nearest(double percent) {
        if (!(percent > 0 && percent <= WHOLE_PERCENT)) {
            throw new IllegalArgumentException("an interval is more than 0 and at most 100 %, not " + percent);
        }
        StepInterval nearest = WHOLE;
        for (StepInterval interval : values()) {
            if (Math.abs(interval.percent() - percent) <= Math.abs(nearest.percent() - percent)) {
                nearest = interval;
            }
        }
        return nearest;
    }

    /** {@return the code on the bus, 1 to 7} */
    public int code() {
        return code;
    }

    /** {@return the part of the whole range in percent, 100 to 1.5625} */
    public double percent() {
        return WHOLE_PERCENT / (1 << (code - 1));
    }
}
