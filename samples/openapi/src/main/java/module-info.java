/** Exports specs as OpenAPI 3.1. */
module io.github.thinknxkit.openapi {
    requires static transitive org.jspecify;
    requires transitive io.github.thinknxkit.spec;
    requires tools.jackson.core;

    exports io.github.thinknxkit.openapi;
}
