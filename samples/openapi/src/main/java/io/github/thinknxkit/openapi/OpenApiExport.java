package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Provenance;
import io.github.thinknxkit.spec.model.Server;
import java.util.List;

/**
 * Exports a spec as OpenAPI, for those who call the API from other languages than Java.
 *
 * <p>There is one file for each kind of connection that the API has: by Digest, by Basic, with credentials in the query, through
 * the vendor's cloud, and through a cloud on the premises. The same spec gives the same bytes.
 */
public final class OpenApiExport {

    private final ApiSpec spec;

    /**
     * Makes an export.
     *
     * @param spec the spec, of any API
     */
    public OpenApiExport(ApiSpec spec) {
        this.spec = spec;
    }

    /**
     * Writes the documents.
     *
     * @return one for each kind of connection
     */
    public List<OpenApiFile> files() {
        return Access.of(spec.server()).stream()
                .map(access -> new OpenApiFile(
                        spec.name().text() + "-" + access.word() + ".json", JsonText.of(document(access))))
                .toList();
    }

    private JsonObject document(Access access) {
        Server server = spec.server();
        Components components = new Components();
        Tags tags = new Tags(spec);
        ErrorResponses errors = new ErrorResponses(server, access, components);
        JsonObject paths = new Operations(spec, tags, components, errors.references()).paths();
        JsonObject schemes = access.securitySchemes(server);
        JsonObject responses = errors.responses();
        return new JsonObject()
                .with("openapi", "3.1.1")
                .with("info", info(access))
                .withAll(source(spec.provenance()))
                .with("servers", List.of(access.server(server)))
                .with("security", security(schemes))
                .withAny("tags", tags.all())
                .with("paths", paths)
                .with(
                        "components",
                        new JsonObject()
                                .withAny("securitySchemes", schemes)
                                .withAny("responses", responses)
                                .withAny("schemas", components.schemas()));
    }

    private JsonObject info(Access access) {
        String updated = spec.provenance().updated();
        return new JsonObject()
                .with("title", spec.title() + " (" + access.title() + ")")
                .with("description", Markdown.sentence(spec.description()))
                .with("version", updated.isEmpty() ? "undated" : updated);
    }

    private static JsonObject source(Provenance provenance) {
        JsonObject source = new JsonObject();
        return provenance.url().isEmpty()
                ? source
                : source.with(
                        "externalDocs",
                        new JsonObject()
                                .with("description", Markdown.text(provenance.title()))
                                .with("url", provenance.url().strip()));
    }

    /** All schemes at once; none where the key is in the path. */
    private static List<Object> security(JsonObject schemes) {
        JsonObject all = new JsonObject();
        schemes.members().keySet().forEach(name -> all.with(name, List.of()));
        return schemes.members().isEmpty() ? List.of() : List.of(all);
    }
}
