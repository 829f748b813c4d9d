package io.github.thinknxkit.servers.open;

/** What a program makes of a server while it is open. */
@FunctionalInterface
public interface Served {

    OpenServer server();
}
