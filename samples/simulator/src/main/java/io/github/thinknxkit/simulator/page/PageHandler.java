package io.github.thinknxkit.simulator.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands each request of a browser to what answers it. */
final class PageHandler extends Handler.Abstract {

    private static final System.Logger LOG = System.getLogger(PageHandler.class.getName());
    private static final int LARGEST_BODY = 16 * 1024;
    private static final String EVENTS = "/page/events";

    /** Nothing from elsewhere, nothing inline; markup cannot be made from text (Trusted Types) where browsers know that. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; base-uri 'none'; object-src 'none';"
            + " form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private final RequestGuard guard;
    private final PageRoutes routes;
    private final LiveFeed feed;
    private final StaticFiles files = new StaticFiles();

    PageHandler(RequestGuard guard, PageRoutes routes, LiveFeed feed) {
        this.guard = guard;
        this.routes = routes;
        this.feed = feed;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        secure(response);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, caching(path(request)));
        Optional<String> objection = guard.objection(request.getMethod(), request.getHeaders());
        if (objection.isPresent()) {
            write(PageReply.error(403, objection.get()), response, callback);
        } else if (request.getMethod().equals("GET") && path(request).equals(EVENTS)) {
            feed.open(request, response, callback);
        } else {
            answer(request, response, callback);
        }
        return true;
    }

    private void answer(Request request, Response response, Callback callback) {
        CompletableFuture<Void> unused =
                reply(request).exceptionally(PageHandler::failed).thenAccept(reply -> write(reply, response, callback));
    }

    private static String path(Request request) {
        return Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
    }

    private CompletableFuture<PageReply> reply(Request request) {
        // What is tested may wait for a feedback for longer than a connection may be idle.
        request.addIdleTimeoutListener(failure -> false);
        try {
            return dispatch(request);
        } catch (BadFormException e) {
            return CompletableFuture.completedFuture(PageReply.error(400, e.reason()));
        } catch (IOException | RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<PageReply> dispatch(Request request) throws IOException {
        String path = path(request);
        if (request.getMethod().equals("GET")) {
            Optional<PageReply> file = files.find(path);
            if (file.isPresent()) {
                return CompletableFuture.completedFuture(file.get());
            }
        }
        Optional<Function<Form, CompletableFuture<PageReply>>> action = routes.find(request.getMethod(), path);
        return action.isEmpty()
                ? CompletableFuture.completedFuture(PageReply.error(404, "there is nothing here"))
                : action.get().apply(form(request));
    }

    private static Form form(Request request) throws IOException {
        if (request.getMethod().equals("GET")) {
            return Form.parse(
                    Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""), host(request));
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw new BadFormException("the form is too large");
            }
            return Form.parse(new String(bytes, StandardCharsets.ISO_8859_1), host(request));
        }
    }

    private static String host(Request request) {
        return RequestGuard.nameOf(request.getHeaders());
    }

    private static PageReply failed(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "a request of the page failed", failure);
        return PageReply.error(500, "internal server error");
    }

    /** The rows of a tree that is scrolled ask for their icons again and again; all else is the present state, or secret. */
    private String caching(String path) {
        return files.find(path).isPresent() ? "max-age=60" : "no-store";
    }

    private static void secure(Response response) {
        HttpFields.Mutable fields = response.getHeaders();
        fields.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        fields.put("X-Content-Type-Options", "nosniff");
        fields.put("Referrer-Policy", "no-referrer");
        fields.put("Cross-Origin-Resource-Policy", "same-origin");
        fields.put("Cross-Origin-Opener-Policy", "same-origin");
    }

    private static void write(PageReply reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.contentType());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
        reply.fileName()
                .ifPresent(name -> response.getHeaders()
                        .put(HttpHeader.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\""));
        Runnable succeeded = () -> {
            callback.succeeded();
            reply.afterwards().run();
        };
        response.write(true, ByteBuffer.wrap(reply.body()), Callback.from(succeeded, callback::failed));
    }
}
