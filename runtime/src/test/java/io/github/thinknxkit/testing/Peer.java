package io.github.thinknxkit.testing;

import java.io.BufferedInputStream;
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
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** One connection at a server's end. */
public final class Peer implements Closeable {

    private final Socket tcp;
    private final int number;
    private final Consumer<Received> record;
    private volatile Socket socket;
    private InputStream in;

    Peer(Socket socket, int number, Consumer<Received> record) {
        this.tcp = socket;
        this.socket = socket;
        this.number = number;
        this.record = record;
    }

    /** The connection's number, from 1. */
    public int number() {
        return number;
    }

    /** Speaks TLS from now on. */
    public void startTls(SSLContext context) throws IOException {
        SSLSocket secure = (SSLSocket) context.getSocketFactory().createSocket(tcp, null, true);
        secure.setUseClientMode(false);
        socket = secure;
        in = null;
    }

    /** Waits for the first byte of a request, and leaves it to be read. */
    public void awaitRequest() throws IOException {
        in().mark(1);
        if (in().read() < 0) {
            throw new EOFException();
        }
        in().reset();
    }

    /** Reads a whole request, which counts as arrived. */
    public Received read() throws IOException {
        return readBody(readHead());
    }

    /** Reads a request up to its body. */
    public Received readHead() throws IOException {
        String start = line();
        List<String> fields = new ArrayList<>();
        for (String field = line(); !field.isEmpty(); field = line()) {
            fields.add(field);
        }
        String[] parts = start.split(" ", -1);
        return new Received(parts[0], parts[1], fields, "");
    }

    /** Reads the rest of a request, which counts as arrived. */
    public Received readBody(Received head) throws IOException {
        String length = head.field("Content-Length");
        byte[] body = in().readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length));
        Received received = new Received(
                head.method(), head.target(), head.fields(), new String(body, StandardCharsets.ISO_8859_1));
        record.accept(received);
        return received;
    }

    private InputStream in() throws IOException {
        if (in == null) {
            in = new BufferedInputStream(socket.getInputStream());
        }
        return in;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in().read(); b != '\n'; b = in().read()) {
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
        if (in().read(new byte[4_096]) < 0) {
            throw new EOFException();
        }
    }

    /** Sends bytes as they are. */
    public void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes. */
    public void sendBytes(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
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

    /** Ends the connection with a reset, under TLS without a word. */
    public void rst() throws IOException {
        tcp.setSoLinger(true, 0);
        tcp.close();
    }

    /** Waits until the client has ended the connection. */
    public void awaitEnd() throws IOException {
        try {
            while (in().read() >= 0) {
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
