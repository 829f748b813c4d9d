package io.github.thinknxkit.samples.benchmark.measure;

import io.github.thinknxkit.samples.benchmark.contestant.Contestant;
import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
import io.github.thinknxkit.samples.benchmark.contestant.Destination;
import io.github.thinknxkit.samples.benchmark.server.Access;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Calls whose answers are futures, 64 in flight. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class InFlightBenchmark {

    private static final int CALLS = 64;

    /** Who calls. */
    @Param
    public Contestants contestant;

    /** Whom the server lets in. */
    @Param({"NONE", "BASIC"})
    public Access access;

    private final Flight flight = new Flight(CALLS);
    private Contestant<?> caller;

    /** Opens the contestant. */
    @Setup
    public void open(ServerState server) {
        caller = contestant.open(Destination.of(server.servers(), access));
    }

    /** Closes it. */
    @TearDown
    public void close() {
        caller.close();
    }

    /** Waits for the last answers. */
    @TearDown(Level.Iteration)
    public void land() {
        flight.land();
    }

    /** Calls as soon as there is room for one more. */
    @Benchmark
    public void inFlight() {
        flight.call(caller);
    }
}
