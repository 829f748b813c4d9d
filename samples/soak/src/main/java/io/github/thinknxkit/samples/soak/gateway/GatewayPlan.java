package io.github.thinknxkit.samples.soak.gateway;

import java.time.Duration;

/**
 * How to soak a gateway.
 *
 * @param servers how many servers are behind it, each with a stream of events and a hook; at least one
 * @param rounds how many rounds there are; at least one
 * @param round for how long calls are made until all is checked; more than zero
 * @param rate calls in a second, about; more than zero
 * @param freshness after how many seconds a value is read again
 * @param seed what all chances come from
 */
record GatewayPlan(int servers, int rounds, Duration round, double rate, double freshness, long seed) {

    private static final double RATE = 100;
    private static final double FRESHNESS = 15;

    /** Returns a plan from what was said on the command line: minutes, servers, and a seed, or 0 for any. */
    static GatewayPlan parse(String... args) {
        int minutes = number(args, 0, 20);
        int servers = number(args, 1, 500);
        int seed = number(args, 2, 0);
        if (minutes < 1 || servers < 1) {
            throw new IllegalArgumentException(
                    "minutes and servers are at least 1, not " + minutes + " and " + servers);
        }
        return new GatewayPlan(
                servers,
                minutes,
                Duration.ofMinutes(1),
                RATE,
                FRESHNESS,
                seed == 0 ? System.nanoTime() % 1_000_000 : seed);
    }

    private static int number(String[] args, int index, int usual) {
        try {
            return index < args.length ? Integer.parseInt(args[index]) : usual;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + args[index] + "\" is no whole number", e);
        }
    }
}
