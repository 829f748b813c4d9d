package io.github.thinknxkit.testing;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One connection at a server's end. */
public final class Peer implements Closeable {

    private final Socket socket;
    private final int number;
    private final Consumer<Received> record;

    Peer(Socket socket, int number, Consumer<Received> record) {
        this.socket = socket;
        this.number = number;
        this.record = record;
    }

    /** The connection's number, from 1. */
    public int number() {
        return number;
    }

    /** Reads a whole request, which counts as arrived. */
    public Received read() throws IOException {
        String start = line();
        List<String> fields = new ArrayList<>();
        int length = 0;
        for (String field = line(); !field.isEmpty(); field = line()) {
            fields.add(field);
            if (field.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(field.substring(15).trim());
            }
        }
        String body = new String(socket.getInputStream().readNBytes(length), StandardCharsets.ISO_8859_1);
        String[] parts = start.split(" ", -1);
        Received received = new Received(parts[0], parts[1], fields, body);
        record.accept(received);
        return received;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException();
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** Reads what has come, whatever it is, and waits for it if nothing has. */
    public void readSome() throws IOException {
        if (socket.getInputStream().read(new byte[4_096]) < 0) {
            throw new EOFException();
        }
    }

    /** Sends bytes as they are. */
    public void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes. */
    public void sendBytes(int... bytes) throws IOException {
        for (int b : bytes) {
            socket.getOutputStream().write(b);
        }
    }

    /** Sends a whole answer. */
    public void answer(int status, String body, String... fields) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" X\r\n");
        for (String field : fields) {
            head.append(field).append("\r\n");
        }
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        send(head + "Content-Length: " + length + "\r\n\r\n" + body);
    }

    /** Ends the connection in order. */
    public void fin() throws IOException {
        socket.close();
    }

    /** Ends the connection with a reset. */
    public void rst() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Waits until the client has ended the connection. */
    public void awaitEnd() throws IOException {
        try {
            while (socket.getInputStream().read() >= 0) {
                // what comes is of no interest
            }
        } catch (SocketException e) {
            // a reset is an end, too
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
