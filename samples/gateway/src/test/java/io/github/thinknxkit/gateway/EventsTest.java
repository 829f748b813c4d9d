package io.github.thinknxkit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.key.Keys.NewKey;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What clients are told that listen. */
@Timeout(60)
class EventsTest {

    private static final String LAMP = DemoPlant.CEILING_LIGHT;

    @TempDir
    static Path folder;

    private static GatewayHouse house;
    private static String key;

    @BeforeAll
    static void open() throws Exception {
        house = GatewayHouse.open(folder);
        key = house.key(Right.READ, Right.COMMAND);
        var unused = house.gateway()
                .buildings()
                .find("villa")
                .orElseThrow()
                .server()
                .watch()
                .orElseThrow()
                .ready()
                .get(20, TimeUnit.SECONDS);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** One event, as a client reads it. */
    private record Told(String id, String type, String data) {}

    /** A client that listens. */
    private static final class Client implements AutoCloseable {

        private final Stream<String> stream;
        private final Iterator<String> lines;

        Client(String of, String query, String... fields) throws Exception {
            HttpResponse<Stream<String>> response = house.stream("/" + of + "/api/V1/events" + query, fields);
            assertEquals(200, response.statusCode());
            assertEquals(
                    "text/event-stream",
                    response.headers().firstValue("Content-Type").orElse(""));
            stream = response.body();
            lines = stream.iterator();
        }

        Told next() {
            String id = "";
            String type = "";
            String data = "";
            for (String line = lines.next(); !line.isEmpty() || type.isEmpty(); line = lines.next()) {
                id = line.startsWith("id: ") ? line.substring(4) : id;
                type = line.startsWith("event: ") ? line.substring(7) : type;
                data = line.startsWith("data: ") ? line.substring(6) : data;
            }
            return new Told(id, type, data);
        }

        /** All that is told until all is told. */
        List<Told> first() {
            List<Told> told = new ArrayList<>();
            do {
                told.add(next());
            } while (!told.get(told.size() - 1).type().equals("synced"));
            return told;
        }

        Told state(String guid, String state) {
            Told told = next();
            while (!(told.data().contains(guid) && told.data().contains("\"state\":\"" + state + "\""))) {
                told = next();
            }
            return told;
        }

        @Override
        public void close() {
            stream.close();
        }
    }

    private static void power(int on) throws Exception {
        assertEquals(
                200,
                house.get("/" + key + "/api/V1/power?fb&guid=" + LAMP + "&cmd=" + on)
                        .statusCode());
    }

    @Test
    void firstAllIsToldAndThenWhatHappens() throws Exception {
        power(0);
        try (Client client = new Client(key, "")) {
            List<Told> first = client.first();
            Set<String> watched = Set.of("state", "fresh", "server", "synced");
            assertTrue(first.stream().allMatch(told -> watched.contains(told.type())), first::toString);
            assertTrue(first.stream().anyMatch(told -> told.data().contains(LAMP)));
            power(1);
            Told changed = client.state(LAMP, "power.on");
            assertTrue(changed.data().contains("\"value\":true"), changed.data());
            assertTrue(changed.data().contains("\"area\":\"Ground floor/Living room\""), changed.data());
        }
    }

    @Test
    void whoComesAgainIsToldWhatHasChangedSince() throws Exception {
        power(0);
        String last;
        try (Client client = new Client(key, "?guid=" + LAMP)) {
            List<Told> first = client.first();
            last = first.get(first.size() - 1).id();
        }
        power(1);
        try (Client again = new Client(key, "?guid=" + LAMP, "Last-Event-ID", last)) {
            assertTrue(again.state(LAMP, "power.on").data().contains("true"));
        }
        try (Client stranger = new Client(key, "?guid=" + LAMP, "Last-Event-ID", "other-9")) {
            assertTrue(stranger.first().size() > 2);
        }
    }

    @Test
    void onlyWhatIsChosenAndAllowedIsTold() throws Exception {
        try (Client lights = new Client(key, "?kind=light&area=Outside")) {
            assertTrue(lights.first().stream()
                    .filter(told -> told.data().contains("guid"))
                    .allMatch(told -> told.data().contains(DemoPlant.PORCH_LIGHT)));
        }
        String outside = house.key(new Scope(Set.of(Right.READ), List.of("Outside"), List.of(), List.of()));
        try (Client limited = new Client(outside, "")) {
            List<Told> first = limited.first();
            assertTrue(first.stream().anyMatch(told -> told.data().contains(DemoPlant.POOL_LEVEL)));
            assertFalse(first.stream().anyMatch(told -> told.data().contains(LAMP)));
        }
    }

    @Test
    void aRevokedKeyIsToldNothingMore() throws Exception {
        NewKey revoked = house.newKey(Scope.everything(Right.READ));
        try (Client client = new Client(revoked.text(), "")) {
            List<Told> unused = client.first();
            var unusedToo = house.gateway().keys().revoke(revoked.key().id());
            assertFalse(endsWith(client, "power.on"));
        }
    }

    private static boolean endsWith(Client client, String state) {
        boolean told = false;
        while (client.lines.hasNext()) {
            told = client.lines.next().contains(state);
        }
        return told;
    }

    @Test
    void whatCannotBeAskedForIsRefused() throws Exception {
        assertEquals(400, house.get("/" + key + "/api/V1/events?colour=red").statusCode());
        assertEquals(405, house.post("/" + key + "/api/V1/events", "").statusCode());
        String commander = house.key(Right.COMMAND);
        assertEquals(403, house.get("/" + commander + "/api/V1/events").statusCode());
    }
}
