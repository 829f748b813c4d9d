package io.github.thinknxkit.site.reference;

import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.Server;
import io.github.thinknxkit.spec.model.UrlParts;
import java.util.ArrayList;
import java.util.List;

/**
 * The URLs of a call, with names in braces where values go.
 *
 * @param local on a local server
 * @param cloud through the vendor's cloud; empty if there is none
 * @param premise through a cloud of one's own
 */
record CallUrls(String local, String cloud, String premise) {

    /** Whether the vendor has a cloud. */
    public boolean hasCloud() {
        return !cloud.isEmpty();
    }

    static CallUrls of(Server server, Operation operation) {
        UrlParts parts = UrlParts.of(operation);
        List<String> query = new ArrayList<>();
        for (int i = 0; i < operation.parameters().size(); i++) {
            Parameter parameter = operation.parameters().get(i);
            if (!operation.sendsInPath(parameter) && parameter.required()) {
                String name = parts.parameters().get(i);
                query.add(name + "=" + parameter.fixed().orElse("{" + name + "}"));
            }
        }
        List<String> local = new ArrayList<>(query);
        server.authentication().ifPresent(names -> local.add(names.parameter() + "=" + names.digest()));
        return of(server, parts.path(), query, local);
    }

    /** Returns the URLs of any call. */
    static CallUrls of(Server server) {
        List<String> local = new ArrayList<>(List.of("{parameters}"));
        server.authentication().ifPresent(names -> local.add(names.parameter() + "=" + names.digest()));
        return of(server, "{operation}", List.of("{parameters}"), local);
    }

    private static CallUrls of(Server server, String path, List<String> query, List<String> local) {
        String below = (server.basePath().isEmpty() ? "/" : "/" + server.basePath() + "/") + path;
        return new CallUrls(
                "http://{server}:" + server.port() + with(below, local),
                server.cloud()
                        .map(cloud -> cloud + "/{key}" + with(below, query))
                        .orElse(""),
                "https://{cloud}/{key}" + with(below, query));
    }

    private static String with(String path, List<String> query) {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
