package io.github.thinknxkit.samples.benchmark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a server listens.
 *
 * @param ports the port for each way of letting calls in
 */
public record Servers(Map<Access, Integer> ports) {

    /** The light that is asked for. */
    public static final String GUID = "1IzPszHWAEuVzxtXBMrkzWQ";

    /** Copies the ports. */
    public Servers {
        ports = Map.copyOf(ports);
    }

    /** {@return the port that lets calls in this way} */
    public int port(Access access) {
        return ports.get(access);
    }

    /** {@return how many requests came to a port} */
    public long requests(Access access) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(access))) {
            String question = "GET " + Desk.COUNT + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return Long.parseLong(answer.substring(answer.lastIndexOf('\n') + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return one line that {@link #parse} reads} */
    public String text() {
        return ports.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    /** Returns what {@link #text} wrote. */
    public static Servers parse(String text) {
        return new Servers(Arrays.stream(text.split(","))
                .map(entry -> entry.split("="))
                .collect(Collectors.toMap(entry -> Access.valueOf(entry[0]), entry -> Integer.valueOf(entry[1]))));
    }
}
