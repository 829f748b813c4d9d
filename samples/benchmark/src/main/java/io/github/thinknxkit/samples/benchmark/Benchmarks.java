package io.github.thinknxkit.samples.benchmark;

import io.github.thinknxkit.samples.benchmark.contestant.Contestant;
import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
import io.github.thinknxkit.samples.benchmark.contestant.Destination;
import io.github.thinknxkit.samples.benchmark.measure.PlantBenchmark;
import io.github.thinknxkit.samples.benchmark.measure.ServerState;
import io.github.thinknxkit.samples.benchmark.plant.LargePlant;
import io.github.thinknxkit.samples.benchmark.server.Access;
import io.github.thinknxkit.samples.benchmark.server.ServerProcess;
import io.github.thinknxkit.samples.benchmark.server.Servers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks over one server, and writes what JMH measured to a file. */
public final class Benchmarks {

    private static final int WARM_UP_CALLS = 10_000;

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments {@code --quick} for a short run, and the file to write
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the results cannot be written
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        List<String> words = new ArrayList<>(List.of(arguments));
        Plan plan = words.remove("--quick") ? Plan.QUICK : Plan.WHOLE;
        if (words.size() != 1 || words.get(0).startsWith("-")) {
            System.err.println("usage: java -jar benchmarks.jar [--quick] RESULTS.json");
            System.exit(2);
        }
        Path file = Path.of(words.get(0)).toAbsolutePath();
        // Before all the measuring, should that not be possible.
        Files.createDirectories(file.getParent());
        List<RunResult> results = new ArrayList<>();
        try (ServerProcess server = new ServerProcess();
                LargePlant plant = LargePlant.compile(LargePlant.LIGHTS)) {
            warmUp(server.servers());
            String[] shared = {
                "-D" + ServerState.SHARED + "=" + server.servers().text(),
                "-D" + PlantBenchmark.SHARED + "=" + plant.folder()
            };
            for (Plan.Part part : Plan.Part.values()) {
                results.addAll(new Runner(plan.options(part)
                                .jvmArgsAppend(shared)
                                .shouldFailOnError(true)
                                .build())
                        .run());
            }
        }
        Files.writeString(file, """
                {"date": "%s", "processors": %d, "java": "%s", "mode": "%s", "results":
                %s}
                """.formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        plan.name().toLowerCase(Locale.ROOT),
                        json(results)));
    }

    /** Those who are measured first are not to wait for the server's compiler. */
    private static void warmUp(Servers servers) {
        for (Access access : List.of(Access.NONE, Access.BASIC, Access.DIGEST)) {
            try (Contestant<?> direct = Contestants.DIRECT.open(Destination.of(servers, access))) {
                for (int i = 0; i < WARM_UP_CALLS; i++) {
                    direct.call();
                }
            }
        }
    }

    private static String json(List<RunResult> results) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultFormatFactory.getInstance(ResultFormatType.JSON, new PrintStream(out, true, StandardCharsets.UTF_8))
                .writeOut(results);
        return out.toString(StandardCharsets.UTF_8);
    }
}
