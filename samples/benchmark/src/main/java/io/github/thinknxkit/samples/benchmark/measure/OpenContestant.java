package io.github.thinknxkit.samples.benchmark.measure;

import io.github.thinknxkit.samples.benchmark.contestant.Contestant;
import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
import io.github.thinknxkit.samples.benchmark.contestant.Destination;
import io.github.thinknxkit.samples.benchmark.server.Access;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A contestant that is open while it is measured. */
@State(Scope.Benchmark)
public abstract class OpenContestant {

    /** Who calls. */
    @Param
    public Contestants contestant;

    /** Whom the server lets in. */
    @Param({"NONE", "BASIC"})
    public Access access;

    private Contestant<?> caller;

    /** Opens the contestant. */
    @Setup
    public void open(ServerState server) {
        caller = contestant.open(Destination.of(server.servers(), access));
    }

    /** Closes it. */
    @TearDown
    public void close() {
        caller.close();
    }

    Contestant<?> caller() {
        return caller;
    }
}
