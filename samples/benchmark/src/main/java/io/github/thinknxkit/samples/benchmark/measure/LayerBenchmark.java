package io.github.thinknxkit.samples.benchmark.measure;

import io.github.thinknxkit.samples.benchmark.contestant.Contestant;
import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
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

/** Calls without a network: the request is made and written, and the answer is parsed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LayerBenchmark {

    /** Who calls. */
    @Param({"KIT", "DIRECT"})
    public Contestants contestant;

    /** Whom the server would let in. */
    @Param({"NONE", "BASIC", "DIGEST", "DIGEST_SHA_256"})
    public Access access;

    private Contestant<?> caller;

    /** Opens the contestant. */
    @Setup
    public void open() {
        caller = contestant.openInstantly(access);
    }

    /** Closes it. */
    @TearDown
    public void close() {
        caller.close();
    }

    /**
     * Calls.
     *
     * @return the answer
     */
    @Benchmark
    public Object alone() {
        return caller.call();
    }
}
