package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.caller.ServerAnswer;
import io.github.thinknxkit.internal.http.ExchangeEnd.Reply;
import java.util.Optional;

/**
 * An answer as those hear it who made the call.
 *
 * @param reply what came; may repeat secrets
 * @param mayHaveRunBefore whether an earlier attempt of the call may have been carried out
 */
record HeardReply(Reply reply, boolean mayHaveRunBefore) implements ServerAnswer {

    @Override
    public int status() {
        return reply.status();
    }

    @Override
    public Optional<String> field(String name) {
        return reply.fields().firstValue(name);
    }

    @Override
    public byte[] body() {
        return reply.body();
    }

    /** Returns the status. */
    @Override
    public String toString() {
        return "answer " + reply.status();
    }
}
