package io.github.thinknxkit.samples.benchmark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Answers every request with the same status, and does so little for it that what is measured is the client: one thread, one
 * read and one write for each request. It listens at one port for each way of letting calls in.
 */
public final class CannedServer implements AutoCloseable {

    private final Selector selector;
    private final Map<Access, ServerSocketChannel> listeners = new EnumMap<>(Access.class);

    /**
     * Starts a server.
     *
     * @param heads takes the head of each request
     */
    public CannedServer(Consumer<String> heads) {
        try {
            selector = Selector.open();
            for (Access access : Access.values()) {
                ServerSocketChannel listener = ServerSocketChannel.open();
                listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
                listener.configureBlocking(false);
                listener.register(selector, SelectionKey.OP_ACCEPT, new Desk(access.guard(), heads));
                listeners.put(access, listener);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "canned-server");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Runs a server until its standard input ends, so that it does not outlive who started it.
     *
     * @param arguments none
     * @throws IOException never
     */
    public static void main(String[] arguments) throws IOException {
        try (CannedServer server = new CannedServer(head -> {})) {
            System.out.println(server.servers().text());
            while (System.in.read() >= 0) {
                // Nothing is said to it.
            }
        }
    }

    /** {@return where it listens} */
    public Servers servers() {
        Map<Access, Integer> ports = new EnumMap<>(Access.class);
        listeners.forEach(
                (access, listener) -> ports.put(access, listener.socket().getLocalPort()));
        return new Servers(ports);
    }

    private void serve() {
        while (selector.isOpen()) {
            try {
                selector.select(this::serve);
            } catch (ClosedSelectorException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(SelectionKey key) {
        try {
            if (key.attachment() instanceof Desk desk) {
                accept(((ServerSocketChannel) key.channel()).accept(), desk);
            } else if (key.attachment() instanceof Visitor visitor && !visitor.serve()) {
                key.channel().close();
            }
        } catch (IOException gone) {
            close(key);
        }
    }

    private void accept(SocketChannel visitor, Desk desk) throws IOException {
        visitor.configureBlocking(false);
        visitor.setOption(StandardSocketOptions.TCP_NODELAY, true);
        visitor.register(selector, SelectionKey.OP_READ, new Visitor(visitor, desk));
    }

    private static void close(SelectionKey key) {
        try {
            key.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
