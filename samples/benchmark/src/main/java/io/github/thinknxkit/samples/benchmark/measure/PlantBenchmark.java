package io.github.thinknxkit.samples.benchmark.measure;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.plant.Devices;
import io.github.thinknxkit.plant.PlantArea;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.samples.benchmark.plant.LargePlant;
import io.github.thinknxkit.samples.benchmark.plant.PlantProbe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A plant of many devices. Nothing is sent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlantBenchmark {

    /** The property that names the folder of a plant that a whole run shares. */
    public static final String SHARED = "thinknx.benchmark.plant";

    /** How many devices. */
    @Param("10000")
    public int devices;

    private @Nullable LargePlant own;
    private PlantProbe probe;
    private Thinknx home;
    private PlantArea plant;
    private String lastGuid;

    /** Finds the plant, or compiles it. */
    @Setup
    public void load() throws IOException {
        String shared = System.getProperty(SHARED);
        if (shared == null) {
            LargePlant compiled = LargePlant.compile(devices);
            own = compiled;
            probe = LargePlant.load(compiled.folder());
        } else {
            probe = LargePlant.load(Path.of(shared));
        }
        home = Thinknx.connect(Connection.local("127.0.0.1").basic("service", "secret"));
        plant = probe.open(home);
        lastGuid = LargePlant.guid(devices - 1);
    }

    /** Closes the client, and deletes the plant if it is this JVM's own. */
    @TearDown
    public void close() throws IOException {
        home.close();
        if (own != null) {
            own.close();
        }
    }

    /**
     * Opens the plant on a client.
     *
     * @return the plant
     */
    @Benchmark
    public PlantArea open() {
        return probe.open(home);
    }

    /**
     * Looks up a device by its names.
     *
     * @return the device
     */
    @Benchmark
    public PlantDevice lookUp() {
        return probe.lookUp(plant);
    }

    /**
     * Makes all handles.
     *
     * @return the handles
     */
    @Benchmark
    public Devices<PlantDevice> all() {
        return plant.devices();
    }

    /**
     * Finds a device by its GUID.
     *
     * @return the device
     */
    @Benchmark
    public Optional<PlantDevice> find() {
        return plant.find(lastGuid);
    }
}
