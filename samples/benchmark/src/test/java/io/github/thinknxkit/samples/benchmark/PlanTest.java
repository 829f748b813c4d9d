package io.github.thinknxkit.samples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.samples.benchmark.measure.PlantBenchmark;
import io.github.thinknxkit.samples.benchmark.measure.ServerState;
import io.github.thinknxkit.samples.benchmark.plant.LargePlant;
import io.github.thinknxkit.samples.benchmark.server.ServerProcess;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** All benchmarks run. How fast they are is not for a test to say. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@Tag("once")
class PlanTest {

    private static final int LIGHTS = 100;

    private static ServerProcess server;
    private static LargePlant plant;

    @BeforeAll
    static void start() throws IOException {
        server = new ServerProcess();
        System.setProperty(ServerState.SHARED, server.servers().text());
        plant = LargePlant.compile(LIGHTS);
        System.setProperty(PlantBenchmark.SHARED, plant.folder().toString());
    }

    @AfterAll
    static void stop() throws IOException {
        System.clearProperty(ServerState.SHARED);
        System.clearProperty(PlantBenchmark.SHARED);
        server.close();
        plant.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyBenchmarkCompletes(Plan.Part part) throws RunnerException {
        Collection<RunResult> results = new Runner(once(part).build()).run();

        assertEquals(expected(part), results.size());
        for (RunResult result : results) {
            assertTrue(
                    result.getPrimaryResult().getSampleCount() > 0,
                    () -> result.getParams().id());
        }
    }

    /** As in a run that counts, but for the time that it takes. */
    private static ChainedOptionsBuilder once(Plan.Part part) {
        ChainedOptionsBuilder options = Plan.WHOLE
                .options(part)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(5))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return switch (part) {
            case PLANT -> options.param("devices", Integer.toString(LIGHTS));
            case START -> options.param("contestant", "KIT", "MINIMAL");
            case DIGEST_LOAD -> options.param("calls", "100");
            default -> options;
        };
    }

    private static int expected(Plan.Part part) {
        return Map.of(
                        Plan.Part.ONE_THREAD, 14,
                        Plan.Part.TWO_THREADS, 7,
                        Plan.Part.IN_FLIGHT, 14,
                        Plan.Part.LAYER, 8,
                        Plan.Part.PLANT, 4,
                        Plan.Part.START, 2,
                        Plan.Part.DIGEST_LOAD, 6)
                .getOrDefault(part, 3);
    }
}
