package io.github.thinknxkit.servers.config;

import java.util.List;

/** A configuration that has servers. */
@FunctionalInterface
public interface Configured {

    /** {@return the servers, each by a name of its own, in the order of the file} */
    List<ServerConfig> servers();
}
