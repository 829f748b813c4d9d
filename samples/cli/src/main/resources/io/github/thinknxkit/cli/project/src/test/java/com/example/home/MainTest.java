package com.example.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.plant.Snapshot;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** An evening in a simulated building. */
@WithSimulator(plant = "/home.yaml")
class MainTest {

    @Test
    void lightIsDimmed(SimulatorConnection simulator) {
        URI url = simulator.localAddress();
        Connection connection = Connection.local(url.getHost(), url.getPort())
                .digest(simulator.user(), Secret.of(simulator.password()));
        try (Thinknx server = Thinknx.connect(connection)) {
            Home home = Home.over(server);

            Snapshot evening = Main.evening(home);

            assertTrue(evening.isComplete());
            assertEquals(30, home.livingRoom().ceilingLight().powerLevel().status().send().level());
        }
    }
}
