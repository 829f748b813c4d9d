package io.github.thinknxkit.page;

import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands each request of a browser that may pass to the page. */
final class PageHandler extends Handler.Abstract {

    private final RequestGuard guard;
    private final PageSite site;

    PageHandler(RequestGuard guard, PageSite site) {
        this.guard = guard;
        this.site = site;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Optional<String> objection = guard.objection(request.getMethod(), request.getHeaders());
        if (objection.isPresent()) {
            PageReply.error(403, objection.get()).send(response, callback);
        } else {
            String path = Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
            site.handle(path, Visitor.ANYBODY, request, response, callback);
        }
        return true;
    }
}
