package io.github.thinknxkit.testing;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.ServerAnswer;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.internal.answer.FaultJudge;
import io.github.thinknxkit.internal.answer.Redactor;
import io.github.thinknxkit.internal.answer.ReplyJudge;
import io.github.thinknxkit.internal.answer.Verdict;
import io.github.thinknxkit.internal.answer.Verdict.AttemptedCall;
import io.github.thinknxkit.internal.http.ExchangeEnd.Fault;
import io.github.thinknxkit.internal.http.ExchangeEnd.Reply;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes of scripts for one API what a connection makes of what comes from a server. */
final class ReplyReader {

    static final String CONNECTION = "fake caller";
    private static final long ANSWER_LIMIT = 1_000_000;

    private final ReplyJudge replies;
    private final FaultJudge faults;

    ReplyReader(Api api) {
        Redactor nothingSecret = new Redactor(List::of);
        this.replies = new ReplyJudge(api, nothingSecret, Clock.systemUTC());
        this.faults = new FaultJudge(nothingSecret, ANSWER_LIMIT);
    }

    ScriptedReply reply(int status, Map<String, String> fields, String body) {
        HttpHeaders headers = HttpHeaders.of(
                fields.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))),
                (name, value) -> true);
        Reply reply = new Reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
        return new ScriptedReply() {
            @Override
            public <A> A to(Call<A> call) {
                call.heard(new ScriptedAnswer(reply));
                Verdict verdict = replies.judge(attempted(call), reply);
                if (verdict instanceof Verdict.Accepted accepted) {
                    return call.decode(accepted.answer());
                }
                throw ((Verdict.Failed) verdict).error();
            }
        };
    }

    ScriptedReply fault(Fault.Kind kind, String what) {
        return failure(call ->
                faults.judge(call, new Fault(kind, new IOException(what))).error());
    }

    static ScriptedReply failure(Function<AttemptedCall, ThinknxException> exception) {
        return new ScriptedReply() {
            @Override
            public <A> A to(Call<A> call) {
                throw exception.apply(attempted(call));
            }
        };
    }

    private static AttemptedCall attempted(Call<?> call) {
        CallContext context = new CallContext(call.operation().name(), call.target(), CONNECTION);
        return new AttemptedCall(context, call.operation().effect(), false);
    }

    /**
     * What a call hears.
     *
     * @param reply the reply of the script
     */
    private record ScriptedAnswer(Reply reply) implements ServerAnswer {

        @Override
        public int status() {
            return reply.status();
        }

        @Override
        public Optional<String> field(String name) {
            return reply.fields().firstValue(name);
        }

        /** Nothing is sent again: each call has one reply. */
        @Override
        public boolean mayHaveRunBefore() {
            return false;
        }

        @Override
        public byte[] body() {
            return reply.body();
        }
    }
}
