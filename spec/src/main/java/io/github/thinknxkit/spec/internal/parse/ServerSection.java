package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.model.ErrorMessage;
import io.github.thinknxkit.spec.model.ErrorStatus;
import io.github.thinknxkit.spec.model.FeedbackFlag;
import io.github.thinknxkit.spec.model.Probe;
import io.github.thinknxkit.spec.model.QueryAuthentication;
import io.github.thinknxkit.spec.model.Server;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The section {@code server} as far as it could be read, for the sections that refer to it.
 *
 * @param basePath the base path, if it is good
 * @param port the port, if it is good
 * @param cloud the cloud's address, if there is one
 * @param authentication how credentials are announced, if they are
 * @param feedbackGiven whether there is, or may be, a feedback flag
 * @param feedback the feedback flag, if there is one and it is good
 * @param errorField the field of error texts; empty if it could not be read
 * @param statuses the error statuses by number
 * @param messages the error texts
 * @param probe the probe, if there is one that could be read
 */
public record ServerSection(
        Optional<String> basePath,
        OptionalInt port,
        Optional<String> cloud,
        Optional<QueryAuthentication> authentication,
        boolean feedbackGiven,
        Optional<FeedbackFlag> feedback,
        String errorField,
        Declarations<ErrorStatus> statuses,
        Declarations<ErrorMessage> messages,
        Optional<ProbeDraft> probe) {

    static Declarations<ErrorStatus> noStatuses() {
        return new Declarations<>("status in server.errors.statuses", ProblemCode.UNKNOWN_ERROR);
    }

    static Declarations<ErrorMessage> noMessages() {
        return new Declarations<>("text in server.errors.messages", ProblemCode.UNKNOWN_ERROR);
    }

    /**
     * Makes the model of a section that has no problem.
     *
     * @param resolved the probe with what it refers to, if there is one
     * @return the server
     */
    public Server server(Optional<Probe> resolved) {
        return new Server(
                basePath.orElseThrow(),
                port.orElseThrow(),
                cloud,
                authentication,
                errorField,
                statuses.values(),
                messages.values(),
                feedback,
                resolved);
    }

    /** The section where it is missing or no mapping: nothing is known, and so nothing contradicts it. */
    static ServerSection unreadable() {
        Declarations<ErrorStatus> statuses = noStatuses();
        Declarations<ErrorMessage> messages = noMessages();
        statuses.unreadable();
        messages.unreadable();
        return new ServerSection(
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                "",
                statuses,
                messages,
                Optional.empty());
    }

    /** The parameters that no operation can have for its own, each with what the server means by it. */
    Map<String, String> reservedParameters() {
        Map<String, String> reserved = new LinkedHashMap<>();
        feedback.ifPresent(flag -> reserved.put(flag.parameter(), "the feedback flag"));
        authentication.ifPresent(query -> {
            reserved.put(query.parameter(), "the authentication scheme");
            reserved.put(query.user(), "the user name");
            reserved.put(query.password(), "the password");
        });
        return reserved;
    }
}
