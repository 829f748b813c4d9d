package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.connection.Attempt.Outcome;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.error.ServerFaultException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.internal.auth.Reason;
import io.github.thinknxkit.internal.http.Reply;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Decides what a whole answer means. */
public final class ReplyJudge {

    private static final int SERVICE_UNAVAILABLE = 503;

    private final AnswerReader reader = new AnswerReader();
    private final String errorField;
    private final Meanings meanings;
    private final Redactor redactor;
    private final ServerText serverText;
    private final RetryAfter retryAfter;

    /**
     * Creates a judge.
     *
     * @param api says what errors mean
     * @param redactor takes secrets out of what servers say
     * @param clock what dates are compared with
     */
    public ReplyJudge(Api api, Redactor redactor, Clock clock) {
        this.errorField = api.errorField();
        this.meanings = new Meanings(api);
        this.redactor = redactor;
        this.serverText = new ServerText(redactor);
        this.retryAfter = new RetryAfter(clock);
    }

    /**
     * Decides what an answer means that is no challenge.
     *
     * @param facts the call
     * @param reply the answer
     * @return what it means
     */
    public Verdict judge(Facts facts, Reply reply) {
        int hundreds = reply.status() / 100;
        if (hundreds == 2) {
            return success(facts, reply);
        } else if (hundreds == 3) {
            return Verdict.Failed.useless(redirect(facts, reply), Outcome.FAILED);
        }
        return error(facts, reply, errorText(reply));
    }

    /**
     * Decides what a refusal of the credentials means.
     *
     * @param facts the call
     * @param reason what the authentication says of it
     * @return the failure
     */
    public Verdict.Failed refused(Facts facts, Reason reason) {
        return Verdict.Failed.useless(
                new AuthenticationException(reason.text(redactor::clean), facts.context(), facts.mayHaveRun(), null),
                Outcome.FAILED);
    }

    /**
     * Decides what it means that the server proved not to know the password.
     *
     * @param facts the call
     * @return the failure
     */
    public Verdict.Failed impostor(Facts facts) {
        String message =
                "the server could not prove that it knows the password, so its answer is not to be trusted: it is"
                        + " another server, or someone on the way changed the answer";
        return Verdict.Failed.useless(
                new AuthenticationException(message, facts.context(), facts.mayHaveRunNow(), null), Outcome.MALFORMED);
    }

    private Verdict success(Facts facts, Reply reply) {
        try {
            Fields fields = reader.read(reply.body());
            Optional<String> error = fields.error(errorField);
            return error.isPresent()
                    ? error(facts, reply, error.get())
                    : new Verdict.Accepted(new JsonAnswer(fields, complaint(facts)));
        } catch (UnreadableAnswerException e) {
            return Verdict.Failed.useless(complaint(facts).about(e.reason(), ""), Outcome.MALFORMED);
        }
    }

    private Complaint complaint(Facts facts) {
        return (what, quoted) -> {
            String found = quoted.isEmpty() ? "" : ", not \"" + serverText.clean(quoted) + "\"";
            return new MalformedAnswerException(
                    "the server's answer " + what + found, facts.context(), facts.mayHaveRunNow(), null);
        };
    }

    /** An error's body may be anything: what cannot be read is no reason to hide the status. */
    private String errorText(Reply reply) {
        try {
            return reader.read(reply.body()).error(errorField).orElse("");
        } catch (UnreadableAnswerException e) {
            return "";
        }
    }

    private Verdict.Failed error(Facts facts, Reply reply, String text) {
        // What the document has is the same whatever the secret: a hole in it would tell a secret that is a word of it.
        String said = meanings.knows(text) ? text.strip() : serverText.clean(text);
        String status = " (" + reply.status() + (said.isEmpty() ? "" : ": \"" + said + "\"") + ")";
        return switch (meanings.of(reply.status(), text)) {
            case AUTHENTICATION ->
                refused(
                        facts,
                        cleaned -> "the server refused the credentials" + status + "; check user, password or key");
            case NOT_FOUND -> Verdict.Failed.useless(notFound(facts, status), Outcome.FAILED);
            case REJECTED -> Verdict.Failed.useless(rejected(facts, reply, text, status, said), Outcome.FAILED);
            case RATE_LIMITED -> rateLimited(facts, reply, status);
            case SERVER_FAULT -> serverFault(facts, reply, status);
        };
    }

    private static ThinknxException notFound(Facts facts, String status) {
        String message =
                "the server does not know the device, or this user may not use it; it does not tell which" + status;
        return new NotFoundException(message, facts.context(), facts.mayHaveRun());
    }

    /** A success with an error that the document does not have may be any: also one that came after the command. */
    private ThinknxException rejected(Facts facts, Reply reply, String text, String status, String said) {
        boolean refused = reply.status() / 100 != 2 || meanings.knows(text);
        return new RejectedException(
                "the server refused the call" + status,
                facts.context(),
                refused ? facts.mayHaveRun() : facts.mayHaveRunNow(),
                reply.status(),
                said);
    }

    private Verdict.Failed rateLimited(Facts facts, Reply reply, String status) {
        Optional<Duration> wait = wait(reply);
        ThinknxException error = new RateLimitedException(
                "the server takes no more calls for now" + status + "; send fewer, or limit the connection's rate",
                facts.context(),
                facts.mayHaveRun(),
                wait.orElse(null));
        return new Verdict.Failed(error, Outcome.FAILED, Repetition.SAFE, wait.orElse(Duration.ZERO));
    }

    private Verdict.Failed serverFault(Facts facts, Reply reply, String status) {
        ThinknxException error = new ServerFaultException(
                "something went wrong inside the server" + status,
                facts.context(),
                facts.mayHaveRunNow(),
                reply.status());
        boolean passing = reply.status() == SERVICE_UNAVAILABLE;
        return new Verdict.Failed(
                error,
                Outcome.FAILED,
                passing ? Repetition.IF_HARMLESS : Repetition.USELESS,
                wait(reply).orElse(Duration.ZERO));
    }

    private Optional<Duration> wait(Reply reply) {
        return retryAfter.read(reply.fields().firstValue("Retry-After"));
    }

    private ThinknxException redirect(Facts facts, Reply reply) {
        String message =
                "the server redirects" + place(reply) + " (" + reply.status() + "); redirects are not followed, since"
                        + " credentials would go to another place and commands could be sent twice. Connect to that place itself";
        boolean ran = isSentElsewhere(reply.status()) ? facts.mayHaveRun() : facts.mayHaveRunNow();
        return new RejectedException(message, facts.context(), ran, reply.status(), "");
    }

    /** These ask for the same request at another place; others may follow on a command (RFC 9110, section 15.4). */
    private static boolean isSentElsewhere(int status) {
        return status == 301 || status == 307 || status == 308;
    }

    /** Of the place only scheme, host and port are told: the rest repeats the key or the credentials. */
    private String place(Reply reply) {
        try {
            URI uri = new URI(reply.fields().firstValue("Location").orElse(""));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean told = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return told ? " to " + scheme + "://" + serverText.clean(uri.getHost()) + port : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
