package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.ErrorMeaning;
import io.github.thinknxkit.spec.model.ErrorMessage;
import io.github.thinknxkit.spec.model.ErrorStatus;
import io.github.thinknxkit.spec.model.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** How calls may fail. Every call may fail in every way that the document lists: credentials, rate and faults concern all. */
final class ErrorResponses {

    private static final int UNAUTHORIZED = 401;

    private final Server server;
    private final Access access;
    private final Components components;

    ErrorResponses(Server server, Access access, Components components) {
        this.server = server;
        this.access = access;
        this.components = components;
    }

    /** The errors as an operation refers to them. */
    JsonObject references() {
        JsonObject references = new JsonObject();
        statuses()
                .forEach(status -> references.with(
                        Integer.toString(status.status()),
                        new JsonObject().with("$ref", "#/components/responses/" + name(status))));
        return references;
    }

    /** The errors themselves. */
    JsonObject responses() {
        JsonObject responses = new JsonObject();
        statuses().forEach(status -> responses.with(name(status), response(status)));
        return responses;
    }

    private static String name(ErrorStatus status) {
        return "Error" + status.status();
    }

    private List<ErrorStatus> statuses() {
        List<ErrorStatus> statuses = new ArrayList<>(server.statuses());
        boolean isListed = statuses.stream().anyMatch(status -> status.status() == UNAUTHORIZED);
        if (access.isLocal() && !isListed) {
            statuses.add(
                    new ErrorStatus(
                            UNAUTHORIZED,
                            ErrorMeaning.AUTHENTICATION,
                            "The server asks for credentials (RFC 9110, section 15.5.2). The document does not list this status."));
        }
        statuses.sort(Comparator.comparingInt(ErrorStatus::status));
        return statuses;
    }

    private JsonObject response(ErrorStatus status) {
        JsonObject response = new JsonObject().with("description", description(status));
        if (status.meaning() == ErrorMeaning.RATE_LIMITED) {
            response.with("headers", retryAfter());
        }
        if (!server.errorField().isEmpty()) {
            response.with("content", content(status));
        }
        return response;
    }

    private static String description(ErrorStatus status) {
        String text = Markdown.sentence(status.description());
        return text.isEmpty() ? "An error." : text;
    }

    private static JsonObject retryAfter() {
        return new JsonObject()
                .with(
                        "Retry-After",
                        new JsonObject()
                                .with(
                                        "description",
                                        "When to try again, if the server says so (RFC 9110, section 10.2.3).")
                                .with("schema", new JsonObject().with("type", "string")));
    }

    private JsonObject content(ErrorStatus status) {
        JsonObject examples = new JsonObject();
        server.messages().stream()
                .filter(message -> message.meaning() == status.meaning() && !AnswerShape.isPath(server.errorField()))
                .forEach(message -> examples.with(exampleName(message), example(message)));
        JsonObject json = new JsonObject()
                .with("schema", components.reference(ErrorResponses.class, "Error", this::schema))
                .withAny("examples", examples);
        return new JsonObject().with("application/json", json);
    }

    private static String exampleName(ErrorMessage message) {
        String name = message.text().replaceAll("[^A-Za-z0-9._-]+", "-");
        return name.isEmpty() ? "example" : name;
    }

    private JsonObject example(ErrorMessage message) {
        return new JsonObject()
                .with("summary", message.description())
                .with("value", new JsonObject().with(server.errorField(), message.text()));
    }

    private JsonObject schema() {
        String messages = server.messages().stream()
                .map(message ->
                        "\n- " + Markdown.code(message.text()) + ": " + Markdown.sentence(message.description()))
                .collect(Collectors.joining());
        String description = "What went wrong." + (messages.isEmpty() ? "" : " The document lists:\n" + messages);
        JsonObject text = new JsonObject().with("type", "string").with("description", description);
        return new JsonObject()
                .with("description", "Tells why a call failed.")
                .withAll(AnswerShape.of(List.of(new AnswerShape.Member(server.errorField(), text, false))));
    }
}
