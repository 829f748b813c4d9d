/**
 * The spec of an API and the plant of a building as files: their models, their loaders, and what can be wrong with them.
 *
 * <p>It comes with the spec of the Thinknx Integration Kit.
 */
module io.github.thinknxkit.spec {
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;

    exports io.github.thinknxkit.spec.knx;
    exports io.github.thinknxkit.spec.load;
    exports io.github.thinknxkit.spec.model;
    exports io.github.thinknxkit.spec.plant;
    exports io.github.thinknxkit.spec.problem;
}
