package io.github.thinknxkit.internal.route;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.Settings;
import io.github.thinknxkit.internal.http.Message;
import java.util.ArrayList;
import java.util.List;

/** Where each operation of an API is sent over one connection. */
public final class Routes {

    private final String label;
    private final String origin;
    private final List<Route> byOperation;

    private Routes(String label, String origin, List<Route> byOperation) {
        this.label = label;
        this.origin = origin;
        this.byOperation = List.copyOf(byOperation);
    }

    /**
     * Returns the routes of a connection.
     *
     * @throws IllegalArgumentException if the connection does not fit the API
     */
    public static Routes of(Api api, Settings connection) {
        Quirks quirks = connection.quirks();
        QuirkCheck.check(api, quirks);
        Site site = Site.of(api, connection.endpoint(), basePath(api, quirks));
        List<Route> routes = new ArrayList<>(api.operations().size());
        for (Operation operation : api.operations()) {
            routes.add(route(site, connection.method(), operation, quirks));
        }
        return new Routes(site.label(), site.origin(), routes);
    }

    private static String basePath(Api api, Quirks quirks) {
        String path = api.basePath();
        if (path.isEmpty() && quirks.version().isPresent()) {
            throw new IllegalArgumentException(
                    "the quirk version is for the last segment of the base path, and the API has no base path");
        }
        return quirks.version()
                .map(version -> path.substring(0, path.lastIndexOf('/') + 1) + version)
                .orElse(path);
    }

    private static Route route(Site site, Settings.Method method, Operation operation, Quirks quirks) {
        String path = quirks.paths().getOrDefault(operation.name(), operation.path());
        ParameterKeys keys = ParameterKeys.of(
                operation, path, name -> quirks.parameters().getOrDefault(operation.name() + "." + name, name));
        return switch (method) {
            case GET -> new Route.Get(site, keys);
            case POST -> new Route.Post(site, keys);
        };
    }

    /** {@return kind and place of the server, such as {@code local 192.0.2.10:5051}} */
    public String label() {
        return label;
    }

    /** {@return scheme and authority of the server, such as {@code http://192.0.2.10:5051}} */
    public String origin() {
        return origin;
    }

    /** Returns method, path and query, and the form of a POST, with a mask for each secret of the connection. */
    public String preview(Call<?> call) {
        return byOperation.get(call.operation().index()).preview(call);
    }

    /** Writes a call, with a gap where the password or key belongs if the connection sends it in the URL or the form. */
    public Message message(Call<?> call) {
        return byOperation.get(call.operation().index()).message(call);
    }
}
