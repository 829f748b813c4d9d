package io.github.thinknxkit.gateway.building;

import io.github.thinknxkit.caller.ServerAnswer;
import io.github.thinknxkit.gateway.http.Content;
import java.util.Optional;

/** What a server answered, as it sent it. */
public record Heard(int status, Optional<String> contentType, Optional<String> retryAfter, Content body) {

    static Heard of(ServerAnswer answer) {
        return new Heard(
                answer.status(), answer.field("Content-Type"), answer.field("Retry-After"), Content.of(answer.body()));
    }
}
