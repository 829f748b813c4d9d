package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.Fault.Moment;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lets calls fail in every way, with secrets in them, and looks for the secrets in what was logged, Jetty's lines too. */
@Timeout(60)
class LogTest {

    private static final String TARGET = "/api/V1/powerstatus?guid=x&auth=basic&user=canary&pass=canary";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            StringBuilder text = new StringBuilder(line.getMessage());
            for (Throwable cause = line.getThrown(); cause != null; cause = cause.getCause()) {
                text.append(' ').append(cause);
            }
            lines.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(handler);
    }

    @Test
    void keepsSecretsOutOfTheLog() throws Exception {
        try (Simulator simulator =
                Simulator.builder().user("canary", "canary").key("canary").start()) {
            for (Moment moment : Moment.values()) {
                simulator.faults().next(new Fault.Drop(moment));
                raw(simulator.localAddress(), get(TARGET));
            }
            simulator.faults().next(Fault.serverError());
            raw(simulator.localAddress(), get(TARGET));
            raw(simulator.localAddress(), get("/canary" + TARGET));
            raw(simulator.localAddress(), get("/api/V1/%zz?pass=canary"));
            raw(simulator.localAddress(), post("Content-Length: 100\r\n\r\npass=canary"));
            raw(simulator.localAddress(), post("Transfer-Encoding: chunked\r\n\r\nzz\r\ncanary"));
            raw(simulator.cloudAddress(), get("/canary" + TARGET));
            assertEquals(0, simulator.faults().pending());
        }
        assertTrue(lines.stream().anyMatch(line -> line.contains("Started")), "Jetty's lines are not heard: " + lines);
        assertEquals(
                List.of(),
                lines.stream().filter(line -> line.contains("canary")).toList());
    }

    private static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }

    private static String post(String rest) {
        return "POST " + TARGET + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + Calls.FORM + "\r\n" + rest;
    }

    private static void raw(URI address, String request) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            // A dropped connection is what some of these calls ask for.
        }
    }
}
