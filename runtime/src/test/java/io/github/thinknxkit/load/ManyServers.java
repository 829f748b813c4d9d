package io.github.thinknxkit.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Servers on ports of their own that answer each GET at once, or never; all on one thread, which adds nothing to what is measured. */
final class ManyServers implements AutoCloseable {

    private static final byte[] ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"status\":1}".getBytes(StandardCharsets.US_ASCII);

    private final Selector selector;
    private final List<Integer> ports = new ArrayList<>();
    private final ByteBuffer bytes = ByteBuffer.allocate(16_384);
    private final boolean mute;

    private ManyServers(Selector selector, boolean mute) {
        this.selector = selector;
        this.mute = mute;
    }

    static ManyServers answering(int count) throws IOException {
        return start(count, false);
    }

    static ManyServers mute(int count) throws IOException {
        return start(count, true);
    }

    private static ManyServers start(int count, boolean mute) throws IOException {
        ManyServers servers = new ManyServers(Selector.open(), mute);
        for (int i = 0; i < count; i++) {
            servers.listen();
        }
        Thread thread = new Thread(servers::serve, "many-servers");
        thread.setDaemon(true);
        thread.start();
        return servers;
    }

    private void listen() throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_ACCEPT);
        ports.add(channel.socket().getLocalPort());
    }

    List<Integer> ports() {
        return ports;
    }

    private void serve() {
        try {
            while (selector.isOpen()) {
                selector.select(this::serve);
            }
        } catch (IOException | ClosedSelectorException e) {
            // closed
        }
    }

    private void serve(SelectionKey key) {
        try {
            if (key.isAcceptable()) {
                SocketChannel accepted = ((ServerSocketChannel) key.channel()).accept();
                accepted.configureBlocking(false);
                accepted.register(selector, SelectionKey.OP_READ);
            } else {
                answer((SocketChannel) key.channel());
            }
        } catch (IOException e) {
            key.cancel();
        }
    }

    /** A request is so short that it comes in one piece. */
    private void answer(SocketChannel channel) throws IOException {
        bytes.clear();
        if (channel.read(bytes) < 0) {
            channel.close();
        } else if (!mute) {
            channel.write(ByteBuffer.wrap(ANSWER));
        }
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
