package io.github.thinknxkit.samples.benchmark.measure;

import io.github.thinknxkit.samples.benchmark.contestant.Contestant;
import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
import io.github.thinknxkit.samples.benchmark.contestant.Destination;
import io.github.thinknxkit.samples.benchmark.server.Access;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** Calls that wait for their answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {

    /** Who calls. */
    @Param
    public Contestants contestant;

    /** Whom the server lets in. */
    @Param({"NONE", "BASIC"})
    public Access access;

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

    /**
     * Calls from one thread.
     *
     * @return the answer
     */
    @Benchmark
    @Threads(1)
    public Object oneThread() {
        return caller.call();
    }

    /**
     * Calls from two threads.
     *
     * @return the answer
     */
    @Benchmark
    @Threads(2)
    public Object twoThreads() {
        return caller.call();
    }
}
