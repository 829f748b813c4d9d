package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.ErrorMeaning;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.caller.QueryAuthentication;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.ErrorMessage;
import io.github.thinknxkit.spec.model.ErrorStatus;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.Server;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts of an API as the runtime needs them: what the annotation processor writes into a client's constants. */
final class RuntimeApi {

    private RuntimeApi() {}

    static Api of(ApiSpec spec) {
        Server server = spec.server();
        List<Operation> operations = new ArrayList<>();
        spec.operations().forEach(operation -> operations.add(operation(operation, operations.size(), server)));
        return new Api(
                spec.name().text(),
                "",
                spec.digest(),
                path(server.basePath()),
                server.port(),
                server.cloud(),
                server.authentication().map(RuntimeApi::authentication),
                server.errorField(),
                server.messages().stream()
                        .collect(Collectors.toMap(
                                ErrorMessage::text,
                                message ->
                                        ErrorMeaning.valueOf(message.meaning().name()))),
                server.statuses().stream()
                        .collect(Collectors.toMap(
                                ErrorStatus::status,
                                status -> ErrorMeaning.valueOf(status.meaning().name()))),
                operations);
    }

    private static Operation operation(io.github.thinknxkit.spec.model.Operation spec, int index, Server server) {
        String path = path(spec.path());
        List<String> parameters = spec.parameters().stream()
                .map(parameter -> encoded(parameter.wireName()))
                .toList();
        return new Operation(
                index,
                spec.name().text(),
                Effect.valueOf(spec.effect().name()),
                path,
                parameters,
                prefix(spec, path, parameters),
                spec.namespace(),
                server.feedback().filter(flag -> spec.takesFeedback()).map(flag -> encoded(flag.parameter())));
    }

    private static String prefix(io.github.thinknxkit.spec.model.Operation spec, String path, List<String> parameters) {
        if (path.contains("{")) {
            return path.substring(0, path.indexOf('{'));
        }
        Optional<Parameter> first = spec.parameters().stream().findFirst().filter(Parameter::required);
        return first.isPresent() ? path + "?" + parameters.get(0) + "=" : path;
    }

    private static QueryAuthentication authentication(io.github.thinknxkit.spec.model.QueryAuthentication names) {
        return new QueryAuthentication(
                encoded(names.parameter()),
                encoded(names.digest()),
                encoded(names.basic()),
                encoded(names.user()),
                encoded(names.password()));
    }

    /** Braces stay around a segment that is filled in by a value. */
    private static String path(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> segment.startsWith("{")
                        ? "{" + encoded(segment.substring(1, segment.length() - 1)) + "}"
                        : encoded(segment))
                .collect(Collectors.joining("/"));
    }

    /** Percent-encodes by RFC 3986, where the JDK does by the rules of forms. Most names need it not, and a cold program saves it. */
    private static String encoded(String text) {
        if (text.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))) {
            return text;
        }
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
