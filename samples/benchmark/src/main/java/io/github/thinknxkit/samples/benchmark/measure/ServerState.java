package io.github.thinknxkit.samples.benchmark.measure;

import io.github.thinknxkit.samples.benchmark.server.ServerProcess;
import io.github.thinknxkit.samples.benchmark.server.Servers;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The server that a whole run shares, or one of this JVM's own if a benchmark is run by itself. */
@State(Scope.Benchmark)
public class ServerState {

    /** The property that says where the shared server listens. */
    public static final String SHARED = "thinknx.benchmark.servers";

    private @Nullable ServerProcess own;
    private Servers servers;

    /** Finds or starts a server. */
    @Setup
    public void find() {
        String shared = System.getProperty(SHARED);
        if (shared == null) {
            ServerProcess started = new ServerProcess();
            own = started;
            servers = started.servers();
        } else {
            servers = Servers.parse(shared);
        }
    }

    Servers servers() {
        return servers;
    }

    /** Ends the server if it is this JVM's own. */
    @TearDown
    public void release() {
        if (own != null) {
            own.close();
        }
    }
}
