package io.github.thinknxkit.samples.benchmark.measure;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.TearDown;

/** Calls whose answers are futures, 64 in flight. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class InFlightBenchmark extends OpenContestant {

    private static final int CALLS = 64;

    private final Flight flight = new Flight(CALLS);

    /** Waits for the last answers. */
    @TearDown(Level.Iteration)
    public void land() {
        flight.land();
    }

    /** Calls as soon as there is room for one more. */
    @Benchmark
    public void inFlight() {
        flight.call(caller());
    }
}
