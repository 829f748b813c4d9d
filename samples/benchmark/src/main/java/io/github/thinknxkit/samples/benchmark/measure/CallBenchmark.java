package io.github.thinknxkit.samples.benchmark.measure;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;

/** Calls that wait for their answers. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark extends OpenContestant {

    /**
     * Calls from one thread.
     *
     * @return the answer
     */
    @Benchmark
    @Threads(1)
    public Object oneThread() {
        return caller().call();
    }

    /**
     * Calls from two threads.
     *
     * @return the answer
     */
    @Benchmark
    @Threads(2)
    public Object twoThreads() {
        return caller().call();
    }
}
