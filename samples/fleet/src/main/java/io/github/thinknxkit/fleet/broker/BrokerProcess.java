package io.github.thinknxkit.fleet.broker;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A broker of Kafka that is its own controller, or one of some, in a JVM of its own: several in one JVM hang. Its data is in a folder,
 * which the next process of the same number finds again.
 */
public final class BrokerProcess implements AutoCloseable {

    private static final String CLUSTER = "dGhpbmtueC1mbGVldA0KDQ";
    private static final int LEAST_MEMORY_MB = 256;
    private static final Duration STARTING = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Path folder;
    private final String classPath;
    private final int number;
    private final List<Address> all;
    private final Map<String, String> settings;
    private Process process;

    /**
     * Where a broker listens, on the loopback address.
     *
     * @param clients the port for clients and brokers
     * @param controllers the port for controllers
     */
    public record Address(int clients, int controllers) {}

    private BrokerProcess(Path folder, String classPath, int number, List<Address> all, Map<String, String> settings)
            throws IOException {
        this.folder = folder;
        this.classPath = classPath;
        this.number = number;
        this.all = all;
        this.settings = settings;
        this.process = launch();
    }

    /**
     * Starts a broker.
     *
     * @param folder where its data and its log go
     * @param classPath the jars of the broker
     * @param number which of the brokers it is
     * @param all where the brokers listen
     * @param settings more settings of the broker, such as {@code group.consumer.session.timeout.ms}
     */
    public static BrokerProcess start(
            Path folder, String classPath, int number, List<Address> all, Map<String, String> settings)
            throws IOException {
        return new BrokerProcess(Files.createDirectories(folder), classPath, number, all, settings);
    }

    /** Where clients find the brokers. */
    public static String bootstrap(List<Address> all) {
        return all.stream().map(address -> "127.0.0.1:" + address.clients()).collect(Collectors.joining(","));
    }

    private Process launch() throws IOException {
        Path properties = folder.resolve("server.properties");
        write(properties);
        if (!Files.exists(folder.resolve("data").resolve("meta.properties"))) {
            List<String> format = new ArrayList<>(
                    List.of("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", properties.toString()));
            Process formatting = java(format, "format.log");
            try {
                if (formatting.waitFor() != 0) {
                    throw new IOException(
                            "the folder of the broker cannot be prepared; see " + folder.resolve("format.log"));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
        return java(List.of("kafka.Kafka", properties.toString()), "broker.log");
    }

    private Process java(List<String> arguments, String log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + LEAST_MEMORY_MB + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve(log).toFile()))
                .start();
    }

    private void write(Path file) throws IOException {
        Address own = all.get(number);
        int replicas = all.size();
        Map<String, String> content = new TreeMap<>(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(number + 1),
                "controller.quorum.voters",
                IntStream.range(0, replicas)
                        .mapToObj(i -> (i + 1) + "@127.0.0.1:" + all.get(i).controllers())
                        .collect(Collectors.joining(",")),
                "listeners",
                "PLAINTEXT://127.0.0.1:" + own.clients() + ",CONTROLLER://127.0.0.1:" + own.controllers(),
                "controller.listener.names",
                "CONTROLLER",
                "log.dirs",
                folder.resolve("data").toString(),
                "auto.create.topics.enable",
                "false",
                "group.initial.rebalance.delay.ms",
                "0"));
        content.put("offsets.topic.replication.factor", String.valueOf(replicas));
        content.put("offsets.topic.num.partitions", "4");
        content.put("transaction.state.log.replication.factor", String.valueOf(replicas));
        content.put("share.coordinator.state.topic.replication.factor", String.valueOf(replicas));
        content.putAll(settings);
        Properties properties = new Properties();
        properties.putAll(content);
        try (var out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
    }

    /**
     * Waits until clients can connect. Of several brokers all must have been started.
     *
     * @throws IOException if it has ended, or takes more than three minutes
     */
    public void awaitReady() throws IOException {
        long end = System.nanoTime() + STARTING.toNanos();
        while (!isReachable()) {
            if (!process.isAlive() || System.nanoTime() - end > 0) {
                throw new IOException("the broker does not start; see " + folder.resolve("broker.log"));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean isReachable() {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), all.get(number).clients())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends it as {@code kill -9} does, and starts another one with its data. */
    public void killAndRestart() throws IOException {
        kill();
        process = launch();
    }

    private void kill() {
        Process unused = process.destroyForcibly();
        try {
            int unusedToo = process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /**
     * Returns the jars of a folder as a class path.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static String classPath(Path jars) {
        try (var files = Files.list(jars)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
