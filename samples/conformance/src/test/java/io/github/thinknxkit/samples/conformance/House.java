package io.github.thinknxkit.samples.conformance;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.simulator.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** A simulated server with the test plant, and a transport that trusts its cloud. */
final class House implements AutoCloseable {

    private final Simulator simulator;
    private final Transport transport;

    private House(Simulator simulator, Transport transport) {
        this.simulator = simulator;
        this.transport = transport;
    }

    /**
     * Starts a server whose devices react at once.
     *
     * @param folder where the cloud's certificate is put for the transport to read
     */
    static House open(Path folder) throws IOException {
        Simulator simulator = Simulator.builder()
                .plant(TestPlant.create())
                .user(Wiring.USER, Wiring.PASSWORD)
                .key(Wiring.KEY)
                .reactionTime(Duration.ofMillis(1))
                .start();
        Path certificate = folder.resolve("cloud.pem");
        Files.writeString(certificate, simulator.identity().pem());
        return new House(simulator, Transport.builder().trust(certificate).build());
    }

    Simulator simulator() {
        return simulator;
    }

    Thinknx connect(Wiring wiring) {
        return connect(wiring, connection -> connection);
    }

    Thinknx connect(Wiring wiring, UnaryOperator<Connection> settings) {
        return wiring.connect(simulator, transport, settings);
    }

    @Override
    public void close() {
        transport.close();
        simulator.close();
    }
}
