package io.github.thinknxkit.simulator.http;

import io.github.thinknxkit.simulator.api.Reply;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Looks now and then whether the client of a call is still there, which Jetty does not notice before it writes: a reply that
 * never comes would keep the connection for ever.
 */
final class Presence {

    private static final long SECONDS = 1;

    private final Request request;
    private final Connection connection;
    private final CompletableFuture<Reply> reply = new CompletableFuture<>();

    private Presence(Request request) {
        this.request = request;
        this.connection = request.getConnectionMetaData().getConnection();
    }

    /**
     * Waits for a reply as long as the client does.
     *
     * @param request the call, which has been read to its end
     * @param reply its reply, which may never come
     * @return the reply, or none when the client has gone
     */
    static CompletableFuture<Reply> whileThere(Request request, CompletableFuture<Reply> reply) {
        if (reply.isDone()) {
            return reply;
        }
        Presence presence = new Presence(request);
        presence.lookLater();
        CompletableFuture<Void> unused = reply.thenAccept(presence::end);
        return presence.reply;
    }

    private void lookLater() {
        request.getComponents().getScheduler().schedule(this::look, SECONDS, TimeUnit.SECONDS);
    }

    /** What waits for the reply writes it, and Jetty reads again after that, so this must not read any more. */
    private synchronized void end(Reply told) {
        reply.complete(told);
    }

    private synchronized void look() {
        if (reply.isDone()) {
            return;
        }
        ByteBuffer more = BufferUtil.allocate(1);
        if (isGone(more)) {
            reply.complete(Reply.nothing());
        } else if (more.hasRemaining()) {
            // The beginning of the next request: nothing is known of the client from now on.
            ((Connection.UpgradeTo) connection).onUpgradeTo(more);
        } else {
            lookLater();
        }
    }

    private boolean isGone(ByteBuffer more) {
        try {
            return connection.getEndPoint().fill(more) < 0;
        } catch (IOException e) {
            return true;
        }
    }
}
