package io.github.thinknxkit.samples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmarks run. How fast they are is not for a test to say. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CallBenchmarkTest {

    @Test
    void everyBenchmarkCompletesCalls() throws RunnerException {
        Options once = new OptionsBuilder()
                .include(CallBenchmark.class.getName())
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(200))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();

        Collection<RunResult> results = new Runner(once).run();

        assertEquals(3, results.size());
        for (RunResult result : results) {
            assertTrue(result.getPrimaryResult().getSampleCount() > 0, result.getParams()::getBenchmark);
        }
    }

    @Test
    void bothWaysOfCallingReadTheSameLevel() {
        CallBenchmark benchmark = new CallBenchmark();
        benchmark.start();
        try {
            assertEquals(40, benchmark.kit());
            assertEquals(40, benchmark.byHand());
        } finally {
            benchmark.stop();
        }
    }
}
