/** For tests of programs that use a generated client: a fake caller with scripted answers, and clients of the simulator. */
module io.github.thinknxkit.testing {
    requires java.net.http;
    requires static transitive org.jspecify;
    requires transitive io.github.thinknxkit.runtime;
    requires static transitive org.junit.jupiter.api;

    exports io.github.thinknxkit.testing;
    exports io.github.thinknxkit.testing.junit;
}
