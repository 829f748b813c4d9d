package io.github.thinknxkit.samples.villa;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.knx.Telegram;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantFileException;
import io.github.thinknxkit.simulator.plant.PlantReader;
import io.github.thinknxkit.simulator.time.ManualTimeline;
import io.github.thinknxkit.spec.load.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A Thinknx server in this process that plays the same plant file that the compiler made types of. Its time moves when it is
 * told to, so that nobody waits for an awning, and an evening is always the same.
 *
 * @param simulator the server
 * @param time the time that it lives in
 */
record SimulatedServer(Simulator simulator, ManualTimeline time) implements AutoCloseable {

    private static final String PLANT = "villa.yaml";
    private static final Instant DUSK = Instant.parse("2026-06-20T18:30:00Z");
    private static final String USER = "service";
    private static final String PASSWORD = "a password that nobody will see";

    static SimulatedServer start() throws IOException, PlantFileException {
        ManualTimeline time = new ManualTimeline(DUSK);
        Simulator simulator = Simulator.builder()
                .plant(plant())
                .user(USER, PASSWORD)
                .timeline(time)
                .reactionTime(Duration.ZERO)
                .start();
        return new SimulatedServer(simulator, time);
    }

    private static Plant plant() throws IOException, PlantFileException {
        try (InputStream file = SimulatedServer.class.getResourceAsStream("/" + PLANT)) {
            byte[] bytes = Objects.requireNonNull(file, PLANT).readAllBytes();
            return new PlantReader().read(SpecSource.of(PLANT, bytes));
        }
    }

    Connection connection() {
        URI address = simulator.localAddress();
        return Connection.local(address.getHost(), address.getPort()).digest(USER, Secret.of(PASSWORD));
    }

    void later(Duration span) {
        time.advance(span);
    }

    /** Lets a device read, but not obey, as one that somebody switched to manual operation. */
    void lockActuator(String guid) {
        simulator.faults().plan(FaultScope.ofDevice(guid), Faults.UNTIL_REMOVED, Fault.lockedActuator());
    }

    int requests() {
        return simulator.journal().arrivals().size();
    }

    List<Telegram> telegrams() {
        return simulator.telegrams().telegrams();
    }

    @Override
    public void close() {
        simulator.close();
    }
}
