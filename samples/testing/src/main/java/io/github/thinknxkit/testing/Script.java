package io.github.thinknxkit.testing;

import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.ThinknxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a {@link FakeCaller} answers the calls of one kind with, one after the other. The last answer is given as often as it is
 * asked for, so {@code fail(Failure.TIMED_OUT).answer("{}")} fails once.
 */
public final class Script {

    private static final int OK = 200;

    private final Scope scope;
    private final List<Function<ReplyReader, ScriptedReply>> replies = new ArrayList<>();
    private int next;

    Script(Scope scope) {
        this.scope = scope;
    }

    /**
     * Answers as a server does that did what it was asked for.
     *
     * @param json the body of the answer, such as <code>{"status": 1}</code>; an empty object is enough for the
     *     acknowledgement of a command
     * @param more those of the answers that follow
     * @return this, for what follows
     */
    public Script answer(String json, String... more) {
        reply(OK, json);
        for (String body : more) {
            reply(OK, body);
        }
        return this;
    }

    /**
     * Answers as a server does, by status and body.
     *
     * @param status the HTTP status, such as 404
     * @param body the body of the answer, such as <code>{"error": "device not found"}</code>; anything that a server may send
     * @return this, for what follows
     */
    public Script reply(int status, String body) {
        return reply(status, Map.of(), body);
    }

    /**
     * Answers as a server does, by status, header fields and body.
     *
     * @param status the HTTP status, such as 429
     * @param fields header fields, such as {@code Retry-After}
     * @param body the body of the answer; anything that a server may send
     * @return this, for what follows
     */
    public Script reply(int status, Map<String, String> fields, String body) {
        Map<String, String> copied = Map.copyOf(fields);
        Objects.requireNonNull(body, "body");
        return add(reader -> reader.reply(status, copied, body));
    }

    /**
     * Fails in one of the usual ways.
     *
     * @param failure the way
     * @return this, for what follows
     */
    public Script fail(Failure failure) {
        Objects.requireNonNull(failure, "failure");
        return add(failure::of);
    }

    /**
     * Fails with an exception of the test's own.
     *
     * @param exception makes it of what errors tell of the call
     * @return this, for what follows
     */
    public Script fail(Function<CallContext, ThinknxException> exception) {
        Objects.requireNonNull(exception, "exception");
        return add(reader -> ReplyReader.failure(call -> exception.apply(call.context())));
    }

    private synchronized Script add(Function<ReplyReader, ScriptedReply> reply) {
        replies.add(reply);
        return this;
    }

    synchronized ScriptedReply next(ReplyReader reader) {
        if (replies.isEmpty()) {
            throw new AssertionError("the script for " + scope + " has no answer; give it one, such as answer(\"{}\")");
        }
        Function<ReplyReader, ScriptedReply> reply = replies.get(next);
        next = Math.min(next + 1, replies.size() - 1);
        return reply.apply(reader);
    }

    /** Returns which calls the script is for. */
    @Override
    public String toString() {
        return "Script[" + scope + "]";
    }
}
