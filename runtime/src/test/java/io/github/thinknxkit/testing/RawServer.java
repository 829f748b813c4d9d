package io.github.thinknxkit.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A server that does with each connection what a test says, and counts what arrived. */
public final class RawServer implements AutoCloseable {

    /** What a test says. */
    @FunctionalInterface
    public interface Script {

        /** Serves one connection; it is closed afterwards. */
        void serve(Peer peer) throws Exception;
    }

    private final ServerSocket socket;
    private final Script script;
    private final ExecutorService threads = Executors.newCachedThreadPool(RawServer::daemon);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Consumer<Received> taker;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();

    private RawServer(ServerSocket socket, Script script, Optional<Consumer<Received>> taker) {
        this.socket = socket;
        this.script = script;
        this.taker = taker.orElse(received::add);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        return thread;
    }

    /** Starts a server on a free port. */
    public static RawServer start(Script script) throws IOException {
        return start(onFreePort(), script);
    }

    /** Starts a server on a socket, such as one for TLS. */
    public static RawServer start(ServerSocket socket, Script script) {
        return new RawServer(socket, script, Optional.empty()).started();
    }

    /** Starts a server that hands what arrives to a taker and keeps nothing, for as many requests as one likes. */
    public static RawServer start(Script script, Consumer<Received> taker) throws IOException {
        return new RawServer(onFreePort(), script, Optional.of(taker)).started();
    }

    private static ServerSocket onFreePort() throws IOException {
        return new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    }

    private RawServer started() {
        threads.execute(this::accept);
        return this;
    }

    /** A server that answers each request on as many connections as there are. */
    public static RawServer answering(int status, String body, String... fields) throws IOException {
        return start(peer -> {
            while (true) {
                peer.read();
                peer.answer(status, body, fields);
            }
        });
    }

    private void accept() {
        try {
            while (true) {
                Socket accepted = socket.accept();
                accepted.setTcpNoDelay(true);
                open.add(accepted);
                Peer peer = new Peer(accepted, connections.incrementAndGet(), taker);
                handOver(accepted, peer);
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void handOver(Socket connection, Peer peer) throws IOException {
        try {
            threads.execute(() -> serve(connection, peer));
        } catch (RejectedExecutionException e) {
            // The server was closed while it accepted.
            peer.close();
        }
    }

    private void serve(Socket connection, Peer peer) {
        try (peer) {
            script.serve(peer);
        } catch (Exception e) {
            // the client has gone, which the test sees at its end
        } finally {
            open.remove(connection);
        }
    }

    /** The port that it listens at. */
    public int port() {
        return socket.getLocalPort();
    }

    /** How many connections were made. */
    public int connections() {
        return connections.get();
    }

    /** How many connections have not ended. */
    public int openConnections() {
        return open.size();
    }

    /** The requests that arrived, in order, unless they were handed to a taker. */
    public List<Received> received() {
        return received;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
        threads.shutdownNow();
    }
}
