package io.github.thinknxkit.samples.benchmark;

import io.github.thinknxkit.samples.benchmark.measure.CallBenchmark;
import io.github.thinknxkit.samples.benchmark.measure.DigestLoadBenchmark;
import io.github.thinknxkit.samples.benchmark.measure.InFlightBenchmark;
import io.github.thinknxkit.samples.benchmark.measure.LayerBenchmark;
import io.github.thinknxkit.samples.benchmark.measure.PlantBenchmark;
import io.github.thinknxkit.samples.benchmark.measure.StartBenchmark;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long everything is measured. */
enum Plan {
    /** Everything, after ten seconds of calls each: before that the compiler takes a third of two processors. */
    WHOLE(10_000, 5, 500),
    /** Without what differs least, and while the compiler is still at work: less than three minutes. */
    QUICK(1000, 3, 200);

    private static final String[] BASIC = {"BASIC"};
    private static final String[] ALL_BUT_DIGEST = {"NONE", "BASIC"};

    private final long warmupMillis;
    private final int iterations;
    private final long millis;

    Plan(long warmupMillis, int iterations, long millis) {
        this.warmupMillis = warmupMillis;
        this.iterations = iterations;
        this.millis = millis;
    }

    /** What can be run by itself, since it has its own contestants, ways of authentication, or times. */
    enum Part {
        ONE_THREAD(CallBenchmark.class, "oneThread"),
        ONE_THREAD_DIGEST(CallBenchmark.class, "oneThread"),
        TWO_THREADS(CallBenchmark.class, "twoThreads"),
        IN_FLIGHT(InFlightBenchmark.class, "inFlight"),
        IN_FLIGHT_DIGEST(InFlightBenchmark.class, "inFlight"),
        LAYER(LayerBenchmark.class, "alone"),
        PLANT(PlantBenchmark.class, ".*"),
        START(StartBenchmark.class, "firstAnswer"),
        DIGEST_LOAD(DigestLoadBenchmark.class, "calls");

        private final Class<?> benchmark;
        private final String method;

        Part(Class<?> benchmark, String method) {
            this.benchmark = benchmark;
            this.method = method;
        }

        private String pattern() {
            return "^" + benchmark.getName().replace(".", "\\.") + "\\." + method + "$";
        }
    }

    ChainedOptionsBuilder options(Part part) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(part.pattern())
                .forks(1)
                .addProfiler(GCProfiler.class)
                .warmupIterations(1)
                .warmupTime(TimeValue.milliseconds(warmupMillis))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(millis));
        switch (part) {
            case ONE_THREAD_DIGEST, IN_FLIGHT_DIGEST ->
                options.param("contestant", "KIT", "KIT_AGAIN", "DIRECT").param("access", "DIGEST");
            case TWO_THREADS -> options.param("access", "BASIC");
            case ONE_THREAD, IN_FLIGHT -> options.param("access", this == QUICK ? BASIC : ALL_BUT_DIGEST);
            case START -> options.measurementIterations(this == QUICK ? 5 : 15);
            case DIGEST_LOAD -> options.warmupIterations(5);
            case LAYER, PLANT -> {
                // As they are declared.
            }
        }
        return options;
    }
}
