package io.github.thinknxkit.gateway.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.open.ServerChange;
import io.github.thinknxkit.servers.program.ConfigOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;

/** The command line around a gateway, which is one that only notes what it is told. */
@Timeout(30)
@Tag("once")
class ProgramTest {

    @TempDir
    Path folder;

    private final CountDownLatch printed = new CountDownLatch(1);
    private final StringWriter out = new StringWriter() {

        @Override
        public void flush() {
            printed.countDown();
        }
    };
    private final StringWriter err = new StringWriter();
    private final Noted noted = new Noted();
    private Path file;

    @BeforeEach
    void write() throws IOException {
        Path key = Files.writeString(folder.resolve("hotel.key"), "hunter2");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        file = config("");
    }

    private Path config(String more) throws IOException {
        return Files.writeString(
                folder.resolve("gateway.yaml"),
                "listen: 127.0.0.1:0\noperation: 127.0.0.1:0\nfolder: data\n"
                        + "servers:\n  hotel: {cloud: true, key-file: hotel.key}\n" + more);
    }

    @Test
    void aConfigurationIsServedUntilItIsEnded() throws Exception {
        Thread program = new Thread(() -> noted.status = run("--config", file.toString()));
        program.start();
        assertTrue(printed.await(20, TimeUnit.SECONDS));

        config("  office: {cloud: true, key-file: hotel.key}\n");
        assertTrue(noted.reloaded.await(20, TimeUnit.SECONDS));
        program.interrupt();
        program.join();

        assertEquals(0, noted.status);
        assertEquals(List.of("hotel", "office"), names(noted.config.get()));
        assertTrue(noted.isClosed);
        assertTrue(out.toString().startsWith("The gateway is at https://127.0.0.1:1/KEY/api/V1/"), out.toString());
        assertEquals("", err.toString());
    }

    private static List<String> names(GatewayConfig config) {
        return config.servers().stream().map(ServerConfig::name).toList();
    }

    @Test
    void withoutAConfigurationThereAreTwoBuildings() throws Exception {
        Thread program = new Thread(() -> noted.status = run());
        program.start();
        assertTrue(printed.await(20, TimeUnit.SECONDS));
        Path data = noted.config.get().folder();
        program.interrupt();
        program.join();

        assertEquals(List.of("villa", "office"), names(noted.config.get()));
        assertTrue(out.toString().contains("villa   ") && out.toString().contains("/K3Y"), out.toString());
        assertTrue(out.toString().contains("/K3Y/api/V1/power?guid="), out.toString());
        assertFalse(Files.exists(data.resolveSibling("gateway.yaml")));
        assertTrue(noted.isClosed);
    }

    @Test
    void whatIsWrongIsToldBeforeItStarts() throws IOException {
        assertEquals(2, run("--config", config("listn: x\n").toString()));
        assertTrue(err.toString().contains("[CONFIG-UNKNOWN-KEY] there is no key listn here"), err.toString());
        assertEquals(2, run("--config", folder.resolve("none.yaml").toString()));
        assertTrue(err.toString().contains("[CONFIG-UNREADABLE] there is no such file"), err.toString());
        assertEquals(2, run("--confg", "x"));
        assertTrue(err.toString().contains("--confg"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void whatCannotStart() {
        noted.failure = () -> new IOException("a port cannot be opened");
        assertEquals(1, run("--config", file.toString()));
        assertEquals("the gateway cannot start: a port cannot be opened\n", err.toString());
    }

    @Test
    void aCheck() throws IOException {
        assertEquals(0, run("check", "--config", file.toString()), err::toString);
        assertEquals(file + ": nothing is wrong; 1 server\n", out.toString());
        assertEquals(0, run("--config", file.toString(), "check", "--running"), err::toString);

        assertEquals(2, run("check"));
        assertEquals("say which configuration: --config gateway.yaml\n", err.toString());

        Files.delete(folder.resolve("hotel.key"));
        assertEquals(2, run("check", "-c", file.toString()));
        assertTrue(err.toString().contains("server hotel: [CONFIG-SECRET-SOURCE] there is no file "), err.toString());
        assertFalse(noted.isClosed);
    }

    @Test
    void furtherCommandsKnowTheConfiguration() {
        Function<ConfigOption<GatewayConfig>, CommandSpec> make = config -> CommandSpec.wrapWithoutInspection(
                (Runnable) () -> out.append(String.join(",", names(config.config()))));
        int status = new Program(noted::start, Clock.systemUTC(), Map.of("names", make), writer(out), writer(err))
                .run("names", "--config", file.toString());

        assertEquals(0, status, err::toString);
        assertEquals("hotel", out.toString());
    }

    @Test
    void helpAndVersion() {
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("Usage: thinknx-gateway"), out.toString());
        assertTrue(out.toString().contains("check"), out.toString());
        assertEquals(0, run("--version"));
    }

    private int run(String... words) {
        return new Program(noted::start, Clock.systemUTC(), Map.of(), writer(out), writer(err)).run(words);
    }

    private static PrintWriter writer(StringWriter writer) {
        return new PrintWriter(writer, true);
    }

    /** Stands for a gateway, whose own tests are elsewhere. */
    private static final class Noted implements Running {

        private final CountDownLatch reloaded = new CountDownLatch(1);
        private final AtomicReference<GatewayConfig> config = new AtomicReference<>();
        private volatile Supplier<IOException> failure = () -> null;
        private volatile boolean isClosed;
        private volatile int status = -1;

        Running start(GatewayConfig first, Clock clock) throws IOException {
            IOException failed = failure.get();
            if (failed != null) {
                throw failed;
            }
            config.set(first);
            return this;
        }

        @Override
        public URI address() {
            return URI.create("https://127.0.0.1:1");
        }

        @Override
        public URI operationAddress() {
            return URI.create("http://127.0.0.1:2");
        }

        @Override
        public Optional<URI> pageAddress() {
            return Optional.of(URI.create("https://127.0.0.1:3"));
        }

        @Override
        public String trialKey(String server) {
            return "K3Y";
        }

        @Override
        public ServerChange<?> reload(GatewayConfig next) {
            if (!next.equals(config.getAndSet(next))) {
                reloaded.countDown();
            }
            return new ServerChange<>(List.of(), List.of());
        }

        @Override
        public void lookAtCertificate() {}

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
