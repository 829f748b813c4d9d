package io.github.thinknxkit.gateway.audit;

import io.github.thinknxkit.gateway.key.KeyText;
import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.page.web.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of the log: an object of JSON that begins with the time, what happened and, for a command, the request. */
record AuditLine(String text) {

    private static final String BEGUN = "begun";
    private static final String ENDED = "ended";
    private static final String CUT_OFF = "cut off";

    /** How much is noted of what a caller chose, who might fill the disk with it. */
    private static final int LONGEST = 200;

    private static final int MOST_ARGUMENTS = 32;

    private static final Pattern COMMAND = Pattern.compile("\\{\"at\":\"([^\"]*)\",\"event\":\"(" + BEGUN + "|" + ENDED
            + "|" + CUT_OFF + ")\",(\"request\":\"(?:[^\"\\\\]|\\\\.)*\").*\\}");

    static AuditLine begun(Instant at, AuditedCall call) {
        return new AuditLine(command(at, BEGUN, call).toString());
    }

    static AuditLine ended(Instant at, AuditedCall call, int status, boolean mayHaveRun, Duration took) {
        String outcome = !mayHaveRun ? "not done" : status < 300 ? "done" : "unknown";
        return new AuditLine(command(at, ENDED, call)
                .with("status", status)
                .with("outcome", outcome)
                .with("ms", took.toMillis())
                .toString());
    }

    private static Json command(Instant at, String event, AuditedCall call) {
        return actor(head(at, event).with("request", shown(call.request())), call.actor())
                .with("server", shown(call.server()))
                .with("operation", shown(call.operation()))
                .with("guid", call.guid().map(AuditLine::shown))
                .with("place", call.place().map(AuditLine::shown))
                .with("arguments", arguments(call.arguments()))
                .with("effect", call.effect());
    }

    private static Json head(Instant at, String event) {
        return Json.object().with("at", at.toString()).with("event", event);
    }

    private static Json actor(Json line, Actor actor) {
        return line.with("actor", shown(actor.name())).with("address", shown(actor.address()));
    }

    private static List<String> arguments(List<FormField> fields) {
        return fields.stream()
                .limit(MOST_ARGUMENTS)
                .map(field -> shown(field.toString()))
                .toList();
    }

    private static String shown(String text) {
        String hidden = KeyText.hidden(text);
        return hidden.length() > LONGEST ? hidden.substring(0, LONGEST) + "…" : hidden;
    }

    static AuditLine happened(Instant at, String event, Actor actor, Map<String, String> details) {
        Json line = actor(head(at, shown(event)), actor);
        details.forEach((name, value) -> line.with(name, shown(value)));
        return new AuditLine(line.toString());
    }

    static AuditLine lost(Instant at, long lines) {
        return new AuditLine(head(at, "lines lost").with("lines", lines).toString());
    }

    /** Returns what tells the command from others, if the line is about one. */
    Optional<String> request() {
        return match().map(matcher -> matcher.group(3));
    }

    boolean isBegin() {
        return match().filter(matcher -> matcher.group(2).equals(BEGUN)).isPresent();
    }

    private Optional<Matcher> match() {
        Matcher matcher = COMMAND.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /** Returns the line that ends a command of which only the begin is in the log. */
    AuditLine cutOff(Instant at) {
        Matcher matcher = match().orElseThrow();
        String head = head(at, CUT_OFF).toString();
        String rest = text.substring(matcher.start(3), text.length() - 1);
        return new AuditLine(head.substring(0, head.length() - 1) + "," + rest + ",\"begun\":\"" + matcher.group(1)
                + "\",\"outcome\":\"unknown\"}");
    }

    byte[] bytes() {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
