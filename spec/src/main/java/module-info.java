/**
 * The spec of an API as a file: its model, its loader, and what can be wrong with it.
 *
 * <p>It comes with the spec of the Thinknx Integration Kit.
 */
module io.github.thinknxkit.spec {
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;

    exports io.github.thinknxkit.spec.load;
    exports io.github.thinknxkit.spec.model;
    exports io.github.thinknxkit.spec.problem;
}
