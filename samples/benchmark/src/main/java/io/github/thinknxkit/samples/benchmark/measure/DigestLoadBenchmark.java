package io.github.thinknxkit.samples.benchmark.measure;

import io.github.thinknxkit.samples.benchmark.contestant.Contestant;
import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
import io.github.thinknxkit.samples.benchmark.contestant.Destination;
import io.github.thinknxkit.samples.benchmark.server.Access;
import io.github.thinknxkit.samples.benchmark.server.Servers;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A client that is opened, makes a number of calls by Digest, and is closed; and how many requests that takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DigestLoadBenchmark {

    /** Which counts the server takes. */
    @Param({"DIGEST", "STRICT_ORDER", "ONE_TIME"})
    public Access access;

    /** How many calls are made. */
    @Param({"100", "2000"})
    public int calls;

    /** How many calls are in flight. */
    @Param({"1", "64"})
    public int inFlight;

    private Servers servers;

    /** Finds the server. */
    @Setup
    public void find(ServerState server) {
        servers = server.servers();
    }

    /** How many requests the server got. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Traffic {

        /** Their number. */
        public long requests;
    }

    /** Opens a client, calls, and closes it. */
    @Benchmark
    public void calls(Traffic traffic) {
        long before = servers.requests(access);
        try (Contestant<?> kit = Contestants.KIT.open(Destination.of(servers, access))) {
            Flight flight = new Flight(inFlight);
            for (int i = 0; i < calls; i++) {
                flight.call(kit);
            }
            flight.land();
        }
        traffic.requests += servers.requests(access) - before;
    }
}
