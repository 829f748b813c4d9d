package io.github.thinknxkit.internal.auth.interop;

/** A server of others that asks for digest authentication. */
interface RunningServer extends AutoCloseable {

    String USER = "user";
    String PASSWORD = "p\"a\\ss w\u00f6rd";
    /** Plain, because Tomcat does not escape a quote in it. */
    String REALM = "the realm";

    int port();

    @Override
    void close();
}
