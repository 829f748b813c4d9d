package io.github.thinknxkit.samples.benchmark.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One connection: requests without a body, one after the other. */
final class Visitor {

    private static final String END = "\r\n\r\n";
    private static final int LARGEST_HEAD = 8192;

    private final SocketChannel channel;
    private final Desk desk;
    private final ByteBuffer received = ByteBuffer.allocate(LARGEST_HEAD);

    Visitor(SocketChannel channel, Desk desk) {
        this.channel = channel;
        this.desk = desk;
    }

    /** Answers what has come; returns whether the connection stays open. */
    boolean serve() throws IOException {
        if (channel.read(received) < 0) {
            return false;
        }
        String text = new String(received.array(), 0, received.position(), StandardCharsets.ISO_8859_1);
        int start = 0;
        for (int end = text.indexOf(END); end >= 0; end = text.indexOf(END, start)) {
            write(desk.answer(text.substring(start, end + END.length())));
            start = end + END.length();
        }
        received.flip().position(start);
        received.compact();
        return received.hasRemaining();
    }

    /** An answer is far smaller than the socket's buffer. */
    private void write(byte[] answer) throws IOException {
        ByteBuffer out = ByteBuffer.wrap(answer);
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }
}
