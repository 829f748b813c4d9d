package io.github.thinknxkit.samples.benchmark.measure;

import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
import io.github.thinknxkit.samples.benchmark.server.Access;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The start of a JVM, up to the first answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StartBenchmark {

    /** Who calls. */
    @Param({"KIT", "KIT_AGAIN", "MINIMAL", "RETROFIT"})
    public Contestants contestant;

    /** Whom the server lets in. */
    @Param("BASIC")
    public Access access;

    private Process process;

    /**
     * Starts a JVM, and waits for what it prints.
     *
     * @return the answer
     */
    @Benchmark
    public String firstAnswer(ServerState server) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstCall.class.getName(),
                        contestant.name(),
                        Integer.toString(server.servers().port(access)),
                        access.name())
                .redirectError(Redirect.INHERIT)
                .start();
        String answer =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (answer == null) {
            throw new IllegalStateException("no answer");
        }
        return answer;
    }

    /** Waits until the process is gone, so that it does not disturb the next one. */
    @TearDown(Level.Invocation)
    public void end() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
