package io.github.thinknxkit.samples.benchmark.measure;

import io.github.thinknxkit.samples.benchmark.server.Servers;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;

/** What a gateway costs: the kit's calls to a server, and by a gateway. Run by JMH itself, with {@code -jvmArgs -Dgateway=JAR}. */
public class GatewayBenchmark {

    /**
     * Calls from one thread.
     *
     * @param state who is called
     * @return the answer
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Threads(1)
    public Object oneThread(GatewayState state) {
        return call(state);
    }

    /**
     * Calls from sixteen threads.
     *
     * @param state who is called
     * @return the answer
     */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Threads(16)
    public Object sixteenThreads(GatewayState state) {
        return call(state);
    }

    private static Object call(GatewayState state) {
        return state.home().light(Servers.GUID).powerLevel().status().send();
    }
}
