package io.github.thinknxkit.gateway.web;

import io.github.thinknxkit.gateway.http.ApiReply;
import java.util.function.IntSupplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends whoever comes by plain http to https, as the document has it. The key has been told to the network by then. */
public final class HttpsRedirect extends Handler.Abstract.NonBlocking {

    private final IntSupplier port;

    public HttpsRedirect(IntSupplier port) {
        this.port = port;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String host = Request.getServerName(request);
        String target =
                "https://" + host + ":" + port.getAsInt() + request.getHttpURI().getPathQuery();
        // 308 would repeat a command that the client has sent; who is sent here by mistake is to ask again itself.
        ReplyWriter.write(
                ApiReply.error(301, "use https").with("Location", target).with("Connection", "close"),
                response,
                callback);
        return true;
    }
}
