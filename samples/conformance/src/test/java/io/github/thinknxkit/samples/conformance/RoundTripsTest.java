package io.github.thinknxkit.samples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.client.PowerStatus;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.simulator.journal.Arrival;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After the first challenge a call with digest costs one round trip, also after a restart and with many in flight. */
@Timeout(60)
class RoundTripsTest {

    private static final int CALLS = 64;

    @TempDir
    Path folder;

    @Test
    void callsInFlightCostOneRoundTripEach() throws Exception {
        try (House house = House.open(folder);
                Thinknx home = house.connect(Wiring.DIGEST, connection -> connection.maxInFlight(CALLS))) {
            home.light(TestPlant.guid("light")).power().status().send();
            house.simulator().journal().clear();

            readTogether(home);

            List<Arrival> arrived = house.simulator().journal().arrivals();
            assertEquals(CALLS, arrived.size());
        }
    }

    @Test
    void aRestartOfTheServerCostsOneChallenge() throws IOException {
        try (House house = House.open(folder);
                Thinknx home = house.connect(Wiring.DIGEST)) {
            home.light(TestPlant.guid("light")).power().status().send();
            house.simulator().restart();
            house.simulator().journal().clear();

            home.light(TestPlant.guid("light")).power().status().send();
            home.light(TestPlant.guid("light")).power().status().send();

            assertEquals(3, house.simulator().journal().arrivals().size());
        }
    }

    @Test
    void aTelegramIsOnTheBusOnceThoughItWasChallenged() throws IOException {
        try (House house = House.open(folder);
                Thinknx home = house.connect(Wiring.DIGEST)) {
            home.button(TestPlant.guid("button")).trigger().press().send();
            house.simulator().restart();
            home.button(TestPlant.guid("button")).trigger().press().send();

            assertEquals(2, house.simulator().journal().admitted("trigger").size());
        }
    }

    private static void readTogether(Thinknx home) throws Exception {
        List<CompletableFuture<PowerStatus>> calls = Stream.generate(() ->
                        home.light(TestPlant.guid("light")).power().status().sendAsync())
                .limit(CALLS)
                .toList();
        for (CompletableFuture<PowerStatus> call : calls) {
            call.get(30, TimeUnit.SECONDS);
        }
    }
}
