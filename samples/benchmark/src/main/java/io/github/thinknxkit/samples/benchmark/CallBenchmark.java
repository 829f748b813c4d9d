package io.github.thinknxkit.samples.benchmark;

import io.github.thinknxkit.client.PowerLevelController;
import io.github.thinknxkit.client.PowerLevelSetRequest;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reads a power level from a server in the same process: through the kit, and by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CallBenchmark {

    private static final String GUID = "1IzPszHWAEuVzxtXBMrkzWQ";

    private CannedServer server;
    private Thinknx home;
    private PowerLevelController level;
    private HandWrittenCall byHand;

    /** Starts the server and both clients. */
    @Setup
    public void start() {
        server = new CannedServer();
        home = Thinknx.connect(Connection.local(server.host(), server.port())
                .queryCredentials("service", "secret")
                .maxInFlight(64));
        level = home.light(GUID).powerLevel();
        byHand = new HandWrittenCall(server.host(), server.port());
    }

    /** Closes what was started. */
    @TearDown
    public void stop() {
        home.close();
        server.close();
    }

    /**
     * Calls through the kit.
     *
     * @return the level, so that the work is not optimised away
     */
    @Benchmark
    public int kit() {
        return level.status().send().level();
    }

    /**
     * Calls with the JDK alone.
     *
     * @return the level
     */
    @Benchmark
    public int byHand() {
        return byHand.level(GUID);
    }

    /**
     * Makes a request and writes it, without sending: the part of a call that is generated.
     *
     * @return what would be sent
     */
    @Benchmark
    public String requestAlone() {
        PowerLevelSetRequest request = level.set(40);
        return request.wireForm();
    }
}
