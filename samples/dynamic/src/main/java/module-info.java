/** Servers by the names of their profiles, devices and operations by theirs: calls that are built when the program runs. */
module io.github.thinknxkit.dynamic {
    requires static transitive org.jspecify;
    requires transitive io.github.thinknxkit.runtime;
    requires transitive io.github.thinknxkit.spec;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;

    exports io.github.thinknxkit.dynamic;
    exports io.github.thinknxkit.dynamic.error;
}
