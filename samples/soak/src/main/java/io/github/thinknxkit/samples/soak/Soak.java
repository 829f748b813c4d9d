package io.github.thinknxkit.samples.soak;

import java.io.IOException;

/** Soaks: {@code Soak [MINUTES [CALLS_PER_SECOND [SEED]]]}. */
public final class Soak {

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private Soak() {}

    /**
     * Soaks, prints a line a minute and a verdict, and exits with 1 if anything was wrong, or 2 if the arguments are.
     *
     * @param args minutes, 30 if they are not given; calls in a second, 300; the seed of all chances, or 0 for a new one
     * @throws IOException if the simulated server cannot listen on a free port
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Plan plan;
        try {
            plan = Plan.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println("soak: " + e.getMessage() + "; usage: Soak [MINUTES [CALLS_PER_SECOND [SEED]]]");
            System.exit(USAGE);
            return;
        }
        Result result = new SoakRun(plan, System.out::println).run();
        System.exit(result.violations().isEmpty() ? 0 : FAILED);
    }
}
