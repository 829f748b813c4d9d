package io.github.thinknxkit.samples.soak.gateway;

import io.github.thinknxkit.dynamic.server.TrustedCertificates;
import io.github.thinknxkit.samples.soak.check.Vitals;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/** The gateway's process, as those see it who use it. */
final class RunningGateway implements AutoCloseable {

    private static final int SECONDS_TO_END = 30;

    private final Process process;
    private final BufferedReader lines;
    private final PrintStream orders;
    private final Map<String, String> keys = new HashMap<>();
    private String address = "";
    private Path certificate = Path.of("");

    /**
     * What the process holds, and what it has used.
     *
     * @param vitals what it holds after a collection
     * @param resident megabytes of memory, with all that is not heap; 0 where the platform does not tell
     * @param processor the time that processors have worked for it
     */
    record Use(Vitals vitals, long resident, Duration processor) {}

    private RunningGateway(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Starts the gateway of a configuration, with as much heap as is said, such as {@code 256m}. */
    static RunningGateway start(Path config, String heap) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        GatewayProcess.class.getName(),
                        config.toString())
                .redirectError(config.resolveSibling("gateway.log").toFile())
                .start();
        RunningGateway gateway = new RunningGateway(process);
        gateway.learn();
        return gateway;
    }

    private void learn() throws IOException {
        for (String line = next(); !line.equals("ready"); line = next()) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "address" -> address = words[1];
                case "certificate" -> certificate = Path.of(words[1]);
                case "key" -> keys.put(words[1], words[2]);
                default -> throw new IOException("the gateway says " + line);
            }
        }
    }

    private String next() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("the gateway's process has ended; see gateway.log in its folder");
        }
        return line;
    }

    /** Returns where the API is. */
    String address() {
        return address;
    }

    /** Returns the file of the certificate to trust. */
    Path certificate() {
        return certificate;
    }

    /** Returns trust in that certificate. */
    SSLContext trust() {
        return TrustedCertificates.context(certificate);
    }

    /** Returns a server's key. */
    String key(String server) {
        return keys.getOrDefault(server, "");
    }

    /** Measures. */
    Use measure() throws IOException {
        orders.println();
        String[] words = next().split(" ", -1);
        return new Use(
                new Vitals(Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])),
                resident(),
                Duration.ofNanos(Long.parseLong(words[4])));
    }

    private long resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** Lets it end, or ends it. */
    @Override
    public void close() throws IOException {
        orders.close();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        lines.close();
    }
}
