package io.github.thinknxkit.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jetty.io.Content;
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
        try {
            return dispatch(path, visitor, request);
        } catch (BadFormException e) {
            return CompletableFuture.completedFuture(PageReply.error(400, e.reason()));
        } catch (NotAllowedException e) {
            return CompletableFuture.completedFuture(PageReply.error(403, e.reason()));
        } catch (IOException | RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<PageReply> dispatch(String path, Visitor visitor, Request request) throws IOException {
        if (request.getMethod().equals("GET")) {
            Optional<PageReply> file = files.find(path);
            if (file.isPresent()) {
                return CompletableFuture.completedFuture(file.get());
            }
        }
        // First of all, since a body that is left over ends the connection.
        Form form = form(request, visitor);
        Optional<Function<Form, CompletableFuture<PageReply>>> action =
                routes.find(request.getMethod(), path, visitor.role());
        return action.isEmpty()
                ? CompletableFuture.completedFuture(PageReply.error(404, "there is nothing here"))
                : action.get().apply(form);
    }

    private static Form form(Request request, Visitor visitor) throws IOException {
        String host = RequestGuard.nameOf(request.getHeaders());
        if (request.getMethod().equals("GET")) {
            return Form.parse(
                    Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""), host, visitor);
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw new BadFormException("the form is too large");
            }
            return Form.parse(new String(bytes, StandardCharsets.ISO_8859_1), host, visitor);
        }
    }

    private static PageReply failed(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "a request of the page failed", failure);
        return PageReply.error(500, "internal server error");
    }

    /** Ends the streams of events. */
    @Override
    public void close() {
        feed.close();
    }
}
