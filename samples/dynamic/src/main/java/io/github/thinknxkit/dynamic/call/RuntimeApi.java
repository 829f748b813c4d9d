package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.ErrorMeaning;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.caller.Probe;
import io.github.thinknxkit.caller.QueryAuthentication;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.ErrorMessage;
import io.github.thinknxkit.spec.model.ErrorStatus;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.Server;
import io.github.thinknxkit.spec.model.UrlParts;
import io.github.thinknxkit.spec.text.PercentEncoding;
import java.util.ArrayList;
import java.util.List;
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
                PercentEncoding.path(server.basePath()),
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
                operations,
                server.probe()
                        .map(probe -> new Probe(
                                operations.get(spec.operations().indexOf(probe.operation())),
                                probe.revision().map(Field::wireName))));
    }

    private static Operation operation(io.github.thinknxkit.spec.model.Operation spec, int index, Server server) {
        UrlParts url = UrlParts.of(spec);
        return new Operation(
                index,
                spec.name().text(),
                Effect.valueOf(spec.effect().name()),
                url.path(),
                url.parameters(),
                url.prefix(),
                spec.namespace(),
                server.feedback()
                        .filter(flag -> spec.takesFeedback())
                        .map(flag -> PercentEncoding.component(flag.parameter())));
    }

    private static QueryAuthentication authentication(io.github.thinknxkit.spec.model.QueryAuthentication names) {
        return new QueryAuthentication(
                PercentEncoding.component(names.parameter()),
                PercentEncoding.component(names.digest()),
                PercentEncoding.component(names.basic()),
                PercentEncoding.component(names.user()),
                PercentEncoding.component(names.password()));
    }
}
