package io.github.thinknxkit.samples.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers every request with the same status, and does so little for it that what is measured is the client.
 *
 * <p>It reads up to the empty line that ends a GET's fields, and keeps connections open.
 */
final class CannedServer implements AutoCloseable {

    private static final byte[] ANSWER =
            answer("{\"namespace\":\"powerlevelstatus\",\"guid\":\"1IzPszHWAEuVzxtXBMrkzWQ\","
                    + "\"status\":40,\"comm_obj\":12}");

    private final ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    CannedServer() {
        try {
            listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    String host() {
        return "127.0.0.1";
    }

    int port() {
        return listener.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                open.add(socket);
                socket.setTcpNoDelay(true);
                start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // The benchmark is over.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            while (skipRequest(in)) {
                out.write(ANSWER);
            }
        } catch (IOException closed) {
            // The client is gone.
        } finally {
            open.remove(socket);
        }
    }

    private static boolean skipRequest(InputStream in) throws IOException {
        int lineEnds = 0;
        while (lineEnds < 2) {
            int next = in.read();
            if (next < 0) {
                return false;
            } else if (next == '\n') {
                lineEnds++;
            } else if (next != '\r') {
                lineEnds = 0;
            }
        }
        return true;
    }

    private static byte[] answer(String body) {
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                        + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "canned-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
