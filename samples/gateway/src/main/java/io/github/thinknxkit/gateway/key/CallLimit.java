package io.github.thinknxkit.gateway.key;

/**
 * How many calls may be made.
 *
 * @param perSecond how many in a second, in the long run
 * @param burst how many at once, after a pause
 */
public record CallLimit(double perSecond, int burst) {

    /** What a key has unless its maker says otherwise: more than people and most programs need. */
    public static final CallLimit USUAL = new CallLimit(20, 40);

    /** Checks that both are more than zero. */
    public CallLimit {
        if (!(perSecond > 0) || Double.isInfinite(perSecond) || burst < 1) {
            throw new IllegalArgumentException("a limit allows at least one call, and more than none in a second");
        }
    }
}
