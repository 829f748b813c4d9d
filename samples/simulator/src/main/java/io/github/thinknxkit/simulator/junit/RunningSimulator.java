package io.github.thinknxkit.simulator.junit;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.SimulatorBuilder;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * A simulator with its credentials. JUnit closes it with the store that it is in.
 *
 * @param simulator the simulator
 * @param connection how to call it
 */
record RunningSimulator(Simulator simulator, SimulatorConnection connection) implements AutoCloseable {

    private static final String USER = "service";
    private static final int RANDOM_BYTES = 12;

    static RunningSimulator start(Consumer<SimulatorBuilder> configuration) throws IOException {
        String password = random();
        String key = random();
        SimulatorBuilder builder =
                Simulator.builder().user(USER, password).key(key).reactionTime(Duration.ZERO);
        configuration.accept(builder);
        Simulator simulator = builder.start();
        SimulatorConnection connection = new SimulatorConnection(
                simulator.localAddress(),
                USER,
                password,
                simulator.cloudAddress(),
                key,
                simulator.identity().certificate());
        return new RunningSimulator(simulator, connection);
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        simulator.close();
    }

    @Override
    public String toString() {
        return connection.toString();
    }
}
