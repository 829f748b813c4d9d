package io.github.thinknxkit.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.bridge.testing.Mosquitto;
import io.github.thinknxkit.bridge.testing.Onlooker;
import io.github.thinknxkit.bridge.testing.Villa;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.ServerSet;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Devices that their server does not know any more: what they were once is not shown as if it were so. */
@Tag("once")
@Timeout(90)
class SilentDevicesTest {

    private static final Fault UNKNOWN = new Fault.Replace(404, "application/json", "{\"error\":\"device not found\"}");

    private static void awaitLight(Onlooker onlooker, Topics topics, String said) throws InterruptedException {
        String light = topics.available("villa", DemoPlant.CEILING_LIGHT);
        onlooker.await("the light is " + said, retained -> said.equals(retained.get(light)));
    }

    @Test
    void areNotAvailableUntilTheyAnswerAgain(@TempDir Path folder) throws Exception {
        Topics first = new Topics("thinknx", "first", "homeassistant");
        Topics later = new Topics("thinknx", "later", "homeassistant");
        try (Mosquitto broker = Mosquitto.start(folder);
                Simulator simulator = Villa.simulator().start();
                ServerSet<OpenServer> servers = Villa.open(simulator, Villa.plant(folder));
                Onlooker onlooker = new Onlooker(broker.address());
                Bridge bridge = Bridge.start(servers.all(), BridgeConfig.of(broker.address(), first))) {
            awaitLight(onlooker, first, Topics.ONLINE);

            var gone = simulator
                    .faults()
                    .plan(FaultScope.ofDevice(DemoPlant.CEILING_LIGHT), Faults.UNTIL_REMOVED, UNKNOWN);
            awaitLight(onlooker, first, Topics.OFFLINE);
            assertEquals(Topics.ONLINE, onlooker.retained().get(first.available("villa")));
            assertEquals(Topics.ONLINE, onlooker.retained().get(first.available("villa", DemoPlant.AIR_CONDITIONER)));

            try (Bridge second = Bridge.start(servers.all(), BridgeConfig.of(broker.address(), later))) {
                awaitLight(onlooker, later, Topics.OFFLINE);
                simulator.faults().remove(gone.id());
                awaitLight(onlooker, first, Topics.ONLINE);
                awaitLight(onlooker, later, Topics.ONLINE);
                assertFalse(second.ended().isDone());
            }
            assertFalse(bridge.ended().isDone());
        }
    }
}
