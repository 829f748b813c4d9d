/**
 * What generated clients run on: connections, authentication, transport, the path of a call, answers and errors.
 *
 * <p>Only the exported packages are for use. Of those, {@code generated} is for generated code only, and {@code caller} for
 * it and for tests that put a caller of their own under a client.
 */
@SuppressWarnings("module") // The fake caller's module is built after this one.
module io.github.thinknxkit.runtime {
    requires java.net.http;
    requires tools.jackson.core;
    requires static transitive org.jspecify;
    // For those who let the JDK's own server take hooks.
    requires static jdk.httpserver;

    exports io.github.thinknxkit.annotation;
    exports io.github.thinknxkit.call;
    exports io.github.thinknxkit.caller;
    exports io.github.thinknxkit.connection;
    exports io.github.thinknxkit.error;
    exports io.github.thinknxkit.generated;
    exports io.github.thinknxkit.hook;
    exports io.github.thinknxkit.knx;
    exports io.github.thinknxkit.plant;
    exports io.github.thinknxkit.value;
    exports io.github.thinknxkit.watch;

    // A fake caller reads scripted answers, and tells failures, as a connection does.
    exports io.github.thinknxkit.internal.answer to
            io.github.thinknxkit.testing;
    exports io.github.thinknxkit.internal.http to
            io.github.thinknxkit.testing;
    // It can be watched, in a test's own time.
    exports io.github.thinknxkit.internal.poll to
            io.github.thinknxkit.testing;
    exports io.github.thinknxkit.internal.thread to
            io.github.thinknxkit.testing;
}
