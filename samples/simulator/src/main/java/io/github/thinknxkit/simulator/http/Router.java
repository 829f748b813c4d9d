package io.github.thinknxkit.simulator.http;

import io.github.thinknxkit.page.web.FormField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds the server and the operation that a path names. */
@FunctionalInterface
interface Router {

    /** The document writes {@code api/v1} in its tables and {@code api/V1} in its examples: any case is taken. */
    String BASE = "/api/v1/";

    Route route(String path);

    /**
     * Where a path leads.
     *
     * @param target the server that is meant; empty if the key is no server's
     * @param operation what follows {@code api/v1/}, as it was written; empty if the path is none of the API's
     * @param shownPath the path, free of secrets
     */
    record Route(Optional<ServerPort> target, String operation, String shownPath) {}

    /** {@code /api/V1/power}. */
    static Router local(ServerPort server) {
        return path -> {
            String operation = operation(path);
            // A path that is none of ours may be a cloud URL on the wrong port: it has a key in it.
            String shown = operation.isEmpty() ? "/" + FormField.SECRET : path;
            return new Route(Optional.of(server), operation, shown);
        };
    }

    /** {@code /KEY/api/V1/power}. */
    static Router cloud(Function<String, Optional<ServerPort>> byKey) {
        return path -> {
            int end = path.indexOf('/', 1);
            String key = end < 0 ? "" : path.substring(1, end);
            String rest = end < 0 ? "" : path.substring(end);
            String shown = "/" + FormField.SECRET + rest;
            return new Route(byKey.apply(key), operation(rest), shown);
        };
    }

    private static String operation(String path) {
        boolean api = path.toLowerCase(Locale.ROOT).startsWith(BASE);
        return api ? path.substring(BASE.length()) : "";
    }
}
