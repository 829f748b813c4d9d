package io.github.thinknxkit.gateway.api;

import io.github.thinknxkit.dynamic.server.SecretEcho;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.gateway.building.Building.CallEnd;
import io.github.thinknxkit.gateway.building.Building.Heard;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.kept.KeptAnswers.CallOutcome;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes of the end of a call what its caller is answered. */
final class Replies {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final SecretEcho echo;

    Replies(SecretEcho echo) {
        this.echo = echo;
    }

    CallOutcome outcome(CallEnd end) {
        return new CallOutcome(of(end), !end.mayHaveRun());
    }

    private ApiReply of(CallEnd end) {
        if (end.failure().isEmpty()) {
            return passed(end.heard().orElseThrow());
        }
        ThinknxException failure = end.failure().get();
        if (isOurs(failure) || end.heard().isEmpty() || isElsewhere(end.heard().get())) {
            return own(failure);
        }
        Heard answer = end.heard().get();
        return answer.mayHaveRunBefore() ? repeated(answer) : passed(answer);
    }

    /** The caller would take a refusal for the whole truth, where the command was carried out by an attempt before. */
    private static ApiReply repeated(Heard answer) {
        return ApiReply.error(
                502,
                "bad gateway",
                "the server's answer was lost; when it was asked again, it answered " + answer.status(),
                true);
    }

    /** What fails between the gateway and the server is not for the caller to hear as if it were its own. */
    private static boolean isOurs(ThinknxException failure) {
        return failure instanceof AuthenticationException
                || failure instanceof UnreachableException
                || failure instanceof OutcomeUnknownException
                || failure instanceof TimedOutException
                || failure instanceof CallInterruptedException;
    }

    /** A caller would follow a redirect with its key, to where the gateway is not. */
    private static boolean isElsewhere(Heard answer) {
        return answer.status() < 200 || answer.status() / 100 == 3;
    }

    /** Byte for byte, but for an answer that repeats the password or key of the server, which the caller is not to know. */
    ApiReply passed(Heard answer) {
        String text = answer.body().text();
        if (!echo.clean(text).equals(text)) {
            return ApiReply.error(
                    502, "bad gateway", "the server's answer was left out: it repeats its password or key", true);
        }
        Map<String, String> header = new LinkedHashMap<>();
        answer.contentType().ifPresent(type -> header.put("Content-Type", type));
        answer.retryAfter().ifPresent(wait -> header.put("Retry-After", wait));
        return new ApiReply(answer.status(), header, answer.body());
    }

    private static ApiReply own(ThinknxException failure) {
        boolean ran = failure.mayHaveRun();
        if (failure instanceof RateLimitedException limited && !ran) {
            return ApiReply.error(429, "too many requests", "the server takes no more calls for now", ran)
                    .retryAfter(limited.retryAfter().orElse(SOON));
        } else if (failure instanceof UnreachableException) {
            return ApiReply.error(503, "service unavailable", "the server is not to be reached", ran)
                    .retryAfter(SOON);
        } else if (failure instanceof CallInterruptedException) {
            return ApiReply.error(503, "service unavailable", "the gateway is being stopped", ran)
                    .retryAfter(SOON);
        } else if (failure instanceof TimedOutException) {
            return ApiReply.error(504, "gateway timeout", "the server gave no complete answer in time", ran);
        } else if (failure instanceof AuthenticationException) {
            return ApiReply.error(502, "bad gateway", "the server refuses the gateway's credentials", ran);
        }
        return ApiReply.error(502, "bad gateway", "the connection to the server was lost, or made no sense", ran);
    }
}
