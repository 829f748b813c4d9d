package io.github.thinknxkit.fleet.serve;

import java.util.Optional;

/** Hears which servers are open. */
public interface ServerListener {

    /** A server was opened. */
    void opened(OwnedServer server);

    /** A server was closed since its record has changed, or was taken out of the fleet; not if its partition was given away. */
    void replaced(OwnedServer server, Optional<OwnedServer> next);
}
