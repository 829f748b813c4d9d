/**
 * Starts plant files from exports and projects of ETS and from lists of devices, and compares them with newer exports.
 */
@SuppressWarnings("requires-automatic") // Of zip4j; see the note on its dependency.
module io.github.thinknxkit.draft {
    requires static transitive org.jspecify;
    requires transitive io.github.thinknxkit.runtime;
    requires transitive io.github.thinknxkit.spec;
    requires java.xml;
    requires zip4j;

    exports io.github.thinknxkit.draft;
    exports io.github.thinknxkit.draft.compare;
    exports io.github.thinknxkit.draft.input;
}
