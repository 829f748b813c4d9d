package io.github.thinknxkit.fleet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A worker in a JVM of its own, which can be killed and stopped. */
final class WorkerProcess implements AutoCloseable {

    private final String name;
    private final String main;
    private final Path config;
    private final Path log;
    private volatile Process process;

    WorkerProcess(String name, Path folder, Plan plan, String brokers) throws IOException {
        this.name = name;
        this.main = plan.reversed() ? ReversedWorker.class.getName() : "io.github.thinknxkit.fleet.program.Main";
        this.config = folder.resolve(name + ".yaml");
        this.log = folder.resolve(name + ".log");
        Files.writeString(
                config,
                String.join(
                        "\n",
                        "brokers: " + brokers,
                        "worker: " + name,
                        "protocol: " + plan.protocol().name().toLowerCase(Locale.ROOT),
                        "session: " + Plan.SESSION.toSeconds() + "s",
                        "call-time: " + Plan.CALL_TIME.toSeconds() + "s",
                        "republish: 10s",
                        "host-rate: 100000",
                        "secrets: secrets",
                        "trust: cloud.pem",
                        "operation: 0",
                        ""));
        this.process = launch();
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.util.logging.config.file=" + loggingFile(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main,
                        "worker",
                        "--config",
                        config.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private Path loggingFile() throws IOException {
        return Files.writeString(
                config.resolveSibling("logging.properties"),
                "handlers=java.util.logging.ConsoleHandler\n.level=INFO\norg.apache.kafka.level=WARNING\n");
    }

    String name() {
        return name;
    }

    /** How much of the processor it has had. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** As {@code kill -9} does. */
    void kill() {
        var unused = process.destroyForcibly();
    }

    void restart() throws IOException, InterruptedException {
        int unused = process.waitFor();
        process = launch();
    }

    /** {@code STOP}, or {@code CONT}. */
    void signal(String signal) {
        try {
            int unused = new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        signal("CONT");
        process.destroy();
        try {
            if (!process.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
