package io.github.thinknxkit.gateway.web;

import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.Content;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What operators ask a program: whether it lives, whether it is ready, and its metrics. */
public final class OperationHandler extends Handler.Abstract {

    private final Map<String, Supplier<ApiReply>> answers;

    public OperationHandler(Supplier<ApiReply> readiness, Supplier<String> metrics) {
        answers = Map.of(
                "/healthz", () -> text("ok\n", "text/plain;charset=utf-8"),
                "/readyz", readiness,
                "/metrics", () -> text(metrics.get(), "text/plain; version=0.0.4; charset=utf-8"));
    }

    private static ApiReply text(String text, String type) {
        return new ApiReply(200, Map.of("Content-Type", type), Content.of(text));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Supplier<ApiReply> answer = answers.get(request.getHttpURI().getPath());
        ApiReply reply;
        if (answer == null) {
            reply = ApiReply.error(404, "not found");
        } else if (!request.getMethod().equals("GET")) {
            reply = ApiReply.error(405, "method not allowed").with("Allow", "GET");
        } else {
            reply = answer.get();
        }
        ReplyWriter.write(reply, response, callback);
        return true;
    }
}
