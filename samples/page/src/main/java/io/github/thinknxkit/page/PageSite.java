package io.github.thinknxkit.page;

import io.github.thinknxkit.page.web.FormField;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The page of one server: its files, its requests, its events. Its paths are relative, so that it can be anywhere below an
 * address. Whoever serves it decides who may ask.
 */
public final class PageSite implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(PageSite.class.getName());
    private static final int LARGEST_BODY = 16 * 1024;
    private static final String EVENTS = "/page/events";

    private final LiveFeed feed;
    private final PageRoutes routes;
    private final PageFiles files;

    /**
     * Prepares the page.
     *
     * @param server the server that it shows
     */
    public PageSite(ShownServer server) {
        feed = new LiveFeed(server);
        routes = new PageRoutes(server, feed);
        files = PageFiles.of(server.ownParts());
    }

    /**
     * Answers a request, whatever it is.
     *
     * @param path the path below the page's address, which begins with a slash
     * @param visitor who sent it
     * @param request the request
     * @param response the response
     * @param callback completed when the response is
     */
    public void handle(String path, Visitor visitor, Request request, Response response, Callback callback) {
        if (request.getMethod().equals("GET") && path.equals(EVENTS)) {
            SecureHeaders.addTo(response.getHeaders());
            response.getHeaders().put("Cache-Control", "no-store");
            feed.open(visitor, request, response, callback);
        } else {
            CompletableFuture<Void> unused = reply(path, visitor, request)
                    .exceptionally(PageSite::failed)
                    .thenAccept(reply -> reply.send(response, callback));
        }
    }

    private CompletableFuture<PageReply> reply(String path, Visitor visitor, Request request) {
        // What is tested may wait for a feedback for longer than a connection may be idle.
        request.addIdleTimeoutListener(failure -> false);
        boolean isGet = request.getMethod().equals("GET");
        Optional<PageReply> file = isGet ? files.find(path) : Optional.empty();
        if (file.isPresent()) {
            return CompletableFuture.completedFuture(file.get());
        }
        // First of all, since a body that is left over ends the connection.
        CompletableFuture<List<FormField>> fields = isGet ? query(request) : FormBody.read(request, LARGEST_BODY);
        return fields.thenCompose(it -> {
            if (!visitor.isPresent().getAsBoolean()) {
                // Whoever sent the rest afterwards was to be refused from that moment on.
                throw new NotAllowedException("your log-in has ended");
            }
            Form form = new Form(it, RequestGuard.nameOf(request.getHeaders()), visitor);
            return routes.find(request.getMethod(), path, visitor.role())
                    .map(action -> action.apply(form))
                    .orElseGet(() -> CompletableFuture.completedFuture(PageReply.error(404, "there is nothing here")));
        });
    }

    private static CompletableFuture<List<FormField>> query(Request request) {
        String query = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
        return CompletableFuture.completedFuture(query).thenApply(FormBody::parse);
    }

    private static PageReply failed(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof BadFormException e) {
            return PageReply.error(400, e.reason());
        } else if (cause instanceof NotAllowedException e) {
            return PageReply.error(403, e.reason());
        }
        LOG.log(System.Logger.Level.ERROR, "a request of the page failed", failure);
        return PageReply.error(500, "internal server error");
    }

    /** Ends the streams of events. */
    @Override
    public void close() {
        feed.close();
    }
}
