/**
 * The spec of an API, the plant of a building and its exports of ETS as files: their models, their loaders, and what can be wrong
 * with them.
 *
 * <p>It comes with the spec of the Thinknx Integration Kit.
 */
module io.github.thinknxkit.spec {
    requires static transitive org.jspecify;
    requires java.xml;
    requires org.snakeyaml.engine;

    exports io.github.thinknxkit.spec.ets;
    exports io.github.thinknxkit.spec.knx;
    exports io.github.thinknxkit.spec.load;
    exports io.github.thinknxkit.spec.model;
    exports io.github.thinknxkit.spec.names;
    exports io.github.thinknxkit.spec.plant;
    exports io.github.thinknxkit.spec.problem;
    exports io.github.thinknxkit.spec.text;
}
