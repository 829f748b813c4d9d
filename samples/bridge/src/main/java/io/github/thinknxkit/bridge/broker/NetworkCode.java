package io.github.thinknxkit.bridge.broker;

/** The network code of the MQTT client, as programs set it. */
public final class NetworkCode {

    private static final String NO_UNSAFE = "io.netty.noUnsafe";

    private NetworkCode() {}

    /**
     * Has it do without what later releases of Java warn of. A program says so for its whole process before it connects; a system
     * property {@code io.netty.noUnsafe} that is set counts more.
     */
    public static void settle() {
        System.setProperty(NO_UNSAFE, System.getProperty(NO_UNSAFE, "true"));
    }
}
