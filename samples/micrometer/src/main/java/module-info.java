/** What calls and watches do, as meters of Micrometer. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Micrometer has no module descriptors.
module io.github.thinknxkit.micrometer {
    requires static transitive org.jspecify;
    requires transitive io.github.thinknxkit.runtime;
    requires transitive micrometer.core;

    exports io.github.thinknxkit.micrometer;
}
