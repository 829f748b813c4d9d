package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.ErrorMeaning;
import io.github.thinknxkit.connection.Attempt.Outcome;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.error.ServerFaultException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.internal.answer.AnswerReader.UnreadableAnswerException;
import io.github.thinknxkit.internal.answer.JsonAnswer.Complaint;
import io.github.thinknxkit.internal.answer.Redactor.ServerText;
import io.github.thinknxkit.internal.answer.Verdict.AttemptedCall;
import io.github.thinknxkit.internal.answer.Verdict.Repetition;
import io.github.thinknxkit.internal.auth.CurrentEndpoint.UnusableSecretException;
import io.github.thinknxkit.internal.auth.Refusal;
import io.github.thinknxkit.internal.auth.Refusal.Reason;
import io.github.thinknxkit.internal.http.ExchangeEnd.Reply;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    public ReplyJudge(Api api, Redactor redactor, Clock clock) {
        this.errorField = api.errorField();
        this.meanings = new Meanings(api);
        this.redactor = redactor;
        this.serverText = new ServerText(redactor);
        this.retryAfter = new RetryAfter(clock);
    }

    /** Decides what an answer means that is no challenge. */
    public Verdict judge(AttemptedCall call, Reply reply) {
        int hundreds = reply.status() / 100;
        if (hundreds == 2) {
            return success(call, reply);
        } else if (hundreds == 3) {
            return Verdict.Failed.useless(redirect(call, reply), Outcome.FAILED);
        }
        return error(call, reply, errorText(reply));
    }

    /** Decides what a refusal of the credentials means. */
    public Verdict.Failed refused(AttemptedCall call, Refusal.Final refusal) {
        return Verdict.Failed.useless(
                new AuthenticationException(
                        refusal.reason().text(redactor::clean), call.context(), call.mayHaveRun(), refusal.cause()),
                Outcome.FAILED);
    }

    /** Decides what it means that there is no password or key to send. */
    public Verdict.Failed unsent(AttemptedCall call, UnusableSecretException failure) {
        Reason reason = cleaned -> "there is nothing to authenticate with: " + failure.reason();
        return refused(call, new Refusal.Final(reason, failure.getCause()));
    }

    /** Decides what it means that the server proved not to know the password. */
    public Verdict.Failed impostor(AttemptedCall call) {
        String message =
                "the server could not prove that it knows the password, so its answer is not to be trusted: it is"
                        + " another server, or someone on the way changed the answer";
        return Verdict.Failed.useless(
                new AuthenticationException(message, call.context(), call.mayHaveRunNow(), null), Outcome.MALFORMED);
    }

    private Verdict success(AttemptedCall call, Reply reply) {
        try {
            Fields fields = reader.read(reply.body());
            Optional<String> error = fields.error(errorField);
            return error.isPresent()
                    ? error(call, reply, error.get())
                    : new Verdict.Accepted(new JsonAnswer(fields, complaint(call)));
        } catch (UnreadableAnswerException e) {
            return Verdict.Failed.useless(complaint(call).about(e.reason(), ""), Outcome.MALFORMED);
        }
    }

    private Complaint complaint(AttemptedCall call) {
        return (what, quoted) -> {
            String found = quoted.isEmpty() ? "" : ", not \"" + serverText.clean(quoted) + "\"";
            return new MalformedAnswerException(
                    "the server's answer " + what + found, call.context(), call.mayHaveRunNow(), null);
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

    private Verdict.Failed error(AttemptedCall call, Reply reply, String text) {
        // What the document has is the same whatever the secret: a hole in it would tell a secret that is a word of it.
        String said = meanings.knows(text) ? text.strip() : serverText.clean(text);
        String status = " (" + reply.status() + (said.isEmpty() ? "" : ": \"" + said + "\"") + ")";
        return switch (meanings.of(reply.status(), text)) {
            case AUTHENTICATION ->
                refused(
                        call,
                        new Refusal.Final(cleaned ->
                                "the server refused the credentials" + status + "; check user, password or key"));
            case NOT_FOUND -> Verdict.Failed.useless(notFound(call, status), Outcome.FAILED);
            case REJECTED -> Verdict.Failed.useless(rejected(call, reply, text, status, said), Outcome.FAILED);
            case RATE_LIMITED -> rateLimited(call, reply, status);
            case SERVER_FAULT -> serverFault(call, reply, status);
        };
    }

    private static ThinknxException notFound(AttemptedCall call, String status) {
        String message =
                "the server does not know the device, or this user may not use it; it does not tell which" + status;
        return new NotFoundException(message, call.context(), call.mayHaveRun());
    }

    /** A success with an error that the document does not have may be any: also one that came after the command. */
    private ThinknxException rejected(AttemptedCall call, Reply reply, String text, String status, String said) {
        boolean refused = reply.status() / 100 != 2 || meanings.knows(text);
        return new RejectedException(
                "the server refused the call" + status,
                call.context(),
                refused ? call.mayHaveRun() : call.mayHaveRunNow(),
                reply.status(),
                said);
    }

    private Verdict.Failed rateLimited(AttemptedCall call, Reply reply, String status) {
        Optional<Duration> wait = wait(reply);
        ThinknxException error = new RateLimitedException(
                "the server takes no more calls for now" + status + "; send fewer, or limit the connection's rate",
                call.context(),
                call.mayHaveRun(),
                wait.orElse(null));
        return new Verdict.Failed(error, Outcome.FAILED, Repetition.SAFE, wait.orElse(Duration.ZERO));
    }

    private Verdict.Failed serverFault(AttemptedCall call, Reply reply, String status) {
        ThinknxException error = new ServerFaultException(
                "something went wrong inside the server" + status,
                call.context(),
                call.mayHaveRunNow(),
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

    private ThinknxException redirect(AttemptedCall call, Reply reply) {
        String message =
                "the server redirects" + place(reply) + " (" + reply.status() + "); redirects are not followed, since"
                        + " credentials would go to another place and commands could be sent twice. Connect to that place itself";
        boolean ran = isSentElsewhere(reply.status()) ? call.mayHaveRun() : call.mayHaveRunNow();
        return new RejectedException(message, call.context(), ran, reply.status(), "");
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

    /** What statuses and error texts mean. */
    private static final class Meanings {

        private final Map<Integer, ErrorMeaning> byStatus;
        private final Map<String, ErrorMeaning> byText = new HashMap<>();

        Meanings(Api api) {
            byStatus = api.errorStatuses();
            api.errorTexts().forEach((text, meaning) -> byText.put(key(text), meaning));
        }

        /**
         * The status tells who is at fault; between a refusal and an unknown device the text tells more, since the document has
         * "device not found" under 400 as well as 404.
         */
        ErrorMeaning of(int status, String text) {
            ErrorMeaning meaning = byStatus.getOrDefault(status, usual(status));
            boolean open = meaning == ErrorMeaning.REJECTED || meaning == ErrorMeaning.NOT_FOUND;
            return open ? Optional.ofNullable(byText.get(key(text))).orElse(meaning) : meaning;
        }

        /** Whether the document has an error's text, and so says what it means. */
        boolean knows(String text) {
            return byText.containsKey(key(text));
        }

        /** What RFC 9110 and RFC 6585 say. */
        private static ErrorMeaning usual(int status) {
            return switch (status) {
                case 401, 403 -> ErrorMeaning.AUTHENTICATION;
                case 404 -> ErrorMeaning.NOT_FOUND;
                case 429 -> ErrorMeaning.RATE_LIMITED;
                default -> status >= 500 ? ErrorMeaning.SERVER_FAULT : ErrorMeaning.REJECTED;
            };
        }

        private static String key(String text) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads {@code Retry-After}, which is a number of seconds or a date (RFC 9110, section 10.2.3). */
    private static final class RetryAfter {

        private final Clock clock;

        RetryAfter(Clock clock) {
            this.clock = clock;
        }

        Optional<Duration> read(Optional<String> field) {
            return field.map(String::strip).flatMap(text -> isNumber(text) ? seconds(text) : date(text));
        }

        private static boolean isNumber(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return !text.isEmpty();
        }

        private static Optional<Duration> seconds(String text) {
            try {
                return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
            } catch (NumberFormatException e) {
                return Optional.of(Duration.ofSeconds(Long.MAX_VALUE));
            }
        }

        private Optional<Duration> date(String text) {
            try {
                Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
                Duration wait = Duration.between(clock.instant(), date);
                return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
