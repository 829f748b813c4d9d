package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.QueryAuthentication;
import io.github.thinknxkit.spec.model.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of connection. Each has a file of its own: with alternatives in one file a generated client may send several kinds of
 * credentials at once.
 */
enum Access {
    LOCAL_DIGEST("local-digest", "local, Digest"),
    LOCAL_BASIC("local-basic", "local, Basic"),
    LOCAL_QUERY("local-query", "local, credentials in the query"),
    CLOUD("cloud", "cloud"),
    ON_PREMISE_CLOUD("on-premise-cloud", "on-premise cloud");

    private final String word;
    private final String title;

    Access(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The last part of the file's name. */
    String word() {
        return word;
    }

    String title() {
        return title;
    }

    /** Returns whether the client speaks to the server itself. */
    boolean isLocal() {
        return this != CLOUD && this != ON_PREMISE_CLOUD;
    }

    /** Returns the kinds that a server has. Digest and Basic are HTTP's own, the others are there if the spec has them. */
    static List<Access> of(Server server) {
        List<Access> kinds = new ArrayList<>(List.of(LOCAL_DIGEST, LOCAL_BASIC));
        if (server.authentication().isPresent()) {
            kinds.add(LOCAL_QUERY);
        }
        if (server.cloud().isPresent()) {
            kinds.addAll(List.of(CLOUD, ON_PREMISE_CLOUD));
        }
        return kinds;
    }

    /** Returns where calls go to. */
    JsonObject server(Server server) {
        String base = server.basePath().isEmpty() ? "" : "/" + server.basePath();
        JsonObject variables = new JsonObject();
        String origin;
        if (isLocal()) {
            origin = "http://{host}:{port}";
            variables
                    .with("host", variable("192.0.2.10", "The address of the server."))
                    .with("port", variable(Integer.toString(server.port()), "The port of the server."));
        } else {
            origin = (this == CLOUD ? server.cloud().orElseThrow() : "https://{host}") + "/{key}";
            if (this == ON_PREMISE_CLOUD) {
                variables.with(
                        "host", variable("cloud.example", "The address of the cloud, with its port if it has one."));
            }
            variables.with(
                    "key", variable("KEY", "The key of the server. It is all that a caller needs, so keep it secret."));
        }
        return new JsonObject()
                .with("url", origin + base)
                .with("description", description())
                .with("variables", variables);
    }

    private String description() {
        return isLocal() ? "The server itself." : "The cloud, which hands calls on to the server with the key.";
    }

    private static JsonObject variable(String value, String description) {
        return new JsonObject().with("default", value).with("description", description);
    }

    /** Returns what {@code components.securitySchemes} has. All of it is needed for a call. */
    JsonObject securitySchemes(Server server) {
        JsonObject schemes = new JsonObject();
        Optional<QueryAuthentication> query = server.authentication().filter(authentication -> isLocal());
        if (this == LOCAL_DIGEST || this == LOCAL_BASIC) {
            String scheme = this == LOCAL_DIGEST ? "digest" : "basic";
            schemes.with(scheme, new JsonObject().with("type", "http").with("scheme", scheme));
        }
        query.ifPresent(names -> schemes.with("scheme", announcement(names)));
        if (this == LOCAL_QUERY) {
            query.ifPresent(names -> schemes.with("user", inQuery(names.user(), "The name of the user."))
                    .with("password", inQuery(names.password(), "The password of the user.")));
        }
        return schemes;
    }

    /** It is the same in each call, so that a client is to be told once, as credentials are, and not a parameter. */
    private JsonObject announcement(QueryAuthentication names) {
        String value = this == LOCAL_DIGEST ? names.digest() : names.basic();
        return inQuery(names.parameter(), "Always " + Markdown.code(value) + ", which announces the scheme.");
    }

    private static JsonObject inQuery(String name, String description) {
        return new JsonObject()
                .with("type", "apiKey")
                .with("in", "query")
                .with("name", name)
                .with("description", description);
    }
}
