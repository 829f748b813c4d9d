package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.audit.AuditLog;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.session.LogIns;
import io.github.thinknxkit.gateway.session.PasswordHash;
import io.github.thinknxkit.gateway.session.Session;
import io.github.thinknxkit.gateway.session.Sessions;
import io.github.thinknxkit.gateway.web.ReplyWriter;
import io.github.thinknxkit.page.BadFormException;
import io.github.thinknxkit.page.FormBody;
import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.page.web.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Logging in and out. */
final class LogInRequests {

    private static final int LARGEST_FORM = 4 * 1024;

    private final LogIns checks;
    private final Sessions sessions;
    private final AuditLog audit;

    LogInRequests(LogIns checks, Sessions sessions, AuditLog audit) {
        this.checks = checks;
        this.sessions = sessions;
        this.audit = audit;
    }

    void begin(Request request, Response response, Callback callback) {
        CompletableFuture<Void> unused = FormBody.read(request, LARGEST_FORM)
                .thenAccept(form -> begin(form, request, response, callback))
                .exceptionally(failure -> {
                    if (failure.getCause() instanceof BadFormException) {
                        ReplyWriter.write(ApiReply.error(400, "the form cannot be read"), response, callback);
                    } else {
                        callback.failed(failure);
                    }
                    return null;
                });
    }

    private void begin(List<FormField> form, Request request, Response response, Callback callback) {
        String user = field(form, "user");
        String address = Request.getRemoteAddr(request);
        LogIns.Outcome outcome = checks.logIn(address, user, field(form, "password"));
        if (outcome.access().isPresent()) {
            note("log-in", user, address);
            welcome(user, outcome.access().get().password(), request, response, callback);
        } else if (outcome.pause().isZero()) {
            note("wrong log-in", user, address);
            ReplyWriter.write(ApiReply.error(401, "wrong"), response, callback);
        } else {
            long seconds = outcome.pause().plusMillis(999).toSeconds();
            response.getHeaders().put(HttpHeader.RETRY_AFTER, seconds);
            ReplyWriter.write(
                    ApiReply.json(429, Json.object().with("error", "later").with("seconds", seconds)),
                    response,
                    callback);
        }
    }

    private void note(String event, String user, String address) {
        audit.happened(event, Actor.user(ShownText.clean(user), address), Map.of());
    }

    private static String field(List<FormField> form, String name) {
        return form.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .flatMap(FormField::value)
                .orElse("");
    }

    /** A token that the browser had before, or that somebody gave it, becomes worthless. */
    private void welcome(String user, PasswordHash password, Request request, Response response, Callback callback) {
        PageCookie.of(request).stream()
                .map(sessions::look)
                .flatMap(Optional::stream)
                .forEach(sessions::end);
        PageCookie.set(response, sessions.begin(user, password));
        ReplyWriter.write(ApiReply.json(200, Json.object()), response, callback);
    }

    void end(Session session, Request request, Response response, Callback callback) {
        sessions.end(session);
        note("log-out", session.user(), Request.getRemoteAddr(request));
        PageCookie.clear(response);
        ReplyWriter.write(ApiReply.json(200, Json.object()), response, callback);
    }
}
