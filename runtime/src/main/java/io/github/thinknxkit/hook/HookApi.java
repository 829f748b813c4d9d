package io.github.thinknxkit.hook;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.ErrorMeaning;
import io.github.thinknxkit.caller.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations of a gateway that are about hooks. */
final class HookApi {

    /** Sent twice, it would make two. */
    static final Operation MAKE = operation(
            0, "hooks", Effect.RELATIVE, "hooks", List.of("url", "guid", "controller", "events"), "hooks?url=");

    static final Operation LIST = operation(1, "hooks list", Effect.READ, "hooks", List.of(), "hooks");
    static final Operation LOOK = operation(2, "hooks one", Effect.READ, "hooks/{id}", List.of("id"), "hooks/");
    static final Operation DELETE =
            operation(3, "hooks delete", Effect.ABSOLUTE, "hooks/{id}/delete", List.of("id"), "hooks/");
    static final Operation RESUME =
            operation(4, "hooks resume", Effect.ABSOLUTE, "hooks/{id}/resume", List.of("id"), "hooks/");

    private static final int LOCAL_PORT = 5051;

    private HookApi() {}

    private static Operation operation(
            int index, String name, Effect effect, String path, List<String> parameters, String prefix) {
        return new Operation(index, name, effect, path, parameters, prefix, "", Optional.empty());
    }

    static Api api() {
        return new Api(
                "of the gateway's hooks",
                "",
                "",
                "api/V1",
                LOCAL_PORT,
                Optional.empty(),
                Optional.empty(),
                "error",
                Map.of(),
                Map.of(
                        400, ErrorMeaning.REJECTED,
                        403, ErrorMeaning.AUTHENTICATION,
                        404, ErrorMeaning.NOT_FOUND,
                        429, ErrorMeaning.RATE_LIMITED,
                        500, ErrorMeaning.SERVER_FAULT),
                List.of(MAKE, LIST, LOOK, DELETE, RESUME),
                Optional.empty());
    }
}
