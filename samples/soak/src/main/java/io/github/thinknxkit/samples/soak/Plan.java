package io.github.thinknxkit.samples.soak;

import java.time.Duration;

/**
 * How to soak.
 *
 * @param time for how long calls are made, more than zero
 * @param round how long calls go on until all is checked, more than zero
 * @param rate calls in a second, about; more than zero
 * @param seed what all chances come from
 * @param slack how much later than its deadline a call may end on a busy machine
 */
record Plan(Duration time, Duration round, double rate, long seed, Duration slack) {

    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);
    private static final int LEAST_ROUNDS = 3;
    private static final Duration SLACK = Duration.ofSeconds(5);

    /** Returns how many rounds there are, however long their ends take on a busy machine. */
    long rounds() {
        return Math.max(1, Math.round((double) time.toMillis() / round.toMillis()));
    }

    /** Returns a plan with a round a minute, or three if the time is short. */
    static Plan of(Duration time, double rate, long seed) {
        Duration third = time.dividedBy(LEAST_ROUNDS);
        return new Plan(time, third.compareTo(LONGEST_ROUND) < 0 ? third : LONGEST_ROUND, rate, seed, SLACK);
    }

    /** Returns a plan from what was said on the command line: minutes, calls in a second, and a seed, or 0 for any. */
    static Plan parse(String... args) {
        double minutes = number(args, 0, 30);
        double rate = number(args, 1, 300);
        long seed = (long) number(args, 2, 0);
        if (minutes <= 0 || rate <= 0) {
            throw new IllegalArgumentException(
                    "minutes and calls in a second are more than zero, not " + minutes + " and " + rate);
        }
        return of(Duration.ofMillis((long) (minutes * 60_000)), rate, seed == 0 ? System.nanoTime() % 1_000_000 : seed);
    }

    private static double number(String[] args, int index, double usual) {
        try {
            return index < args.length ? Double.parseDouble(args[index]) : usual;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + args[index] + "\" is no number", e);
        }
    }
}
