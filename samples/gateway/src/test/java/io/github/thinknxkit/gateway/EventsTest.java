package io.github.thinknxkit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.event.Events;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.http.Content;
import io.github.thinknxkit.gateway.key.Keys.NewKey;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
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
        house.awaitStates();
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

    /** The numbers begin again with the server: an old one says nothing of what was told since. */
    @Test
    void whoComesAgainAfterAReloadIsToldAll() throws Exception {
        Told last = synced();
        var unused = house.gateway().reload(house.changed());
        house.awaitStates();
        int all;
        try (Client other = new Client(key, "")) {
            List<Told> first = other.first();
            all = first.size();
            Told told = first.get(all - 1);
            for (int on = 0; number(told) <= number(last); on = 1 - on) {
                power(on);
                told = other.state(LAMP, "power.on");
            }
        }
        try (Client again = new Client(key, "", "Last-Event-ID", last.id())) {
            assertTrue(again.first().size() >= all);
        }
    }

    private static Told synced() throws Exception {
        try (Client client = new Client(key, "")) {
            List<Told> first = client.first();
            return first.get(first.size() - 1);
        }
    }

    private static long number(Told told) {
        return Long.parseLong(told.id().substring(told.id().lastIndexOf('-') + 1));
    }

    /** Nobody would ever tell it anything, nor end it. */
    @Test
    void aStreamThatBeginsWhileItsServerGoesEnds() throws Exception {
        Building villa = house.gateway().buildings().find("villa").orElseThrow();
        try (Events events = new Events(house.gateway().buildings(), id -> true, () -> "series")) {
            assertEndsAfter(events, () -> events.endAll(villa));
        }
    }

    @Test
    void aStreamThatBeginsWhileItsKeyIsRevokedEnds() throws Exception {
        AtomicBoolean isValid = new AtomicBoolean(true);
        try (Events events = new Events(house.gateway().buildings(), id -> isValid.get(), () -> "series")) {
            assertEndsAfter(events, () -> {
                isValid.set(false);
                events.endAll("any");
            });
        }
    }

    /** Opens a stream, and lets something happen before it is told anything. */
    private static void assertEndsAfter(Events events, Runnable meanwhile) throws Exception {
        Request request = fake(Request.class, (method, args) -> {
            meanwhile.run();
            return null;
        });
        HttpFields.Mutable header = HttpFields.build();
        Response response = fake(Response.class, (method, args) -> {
            if (method.equals("write")) {
                ((Callback) args[2]).succeeded();
            }
            return method.equals("getHeaders") ? header : null;
        });
        Callback.Completable ended = new Callback.Completable();
        ApiRequest asked = new ApiRequest("GET", "events", List.of(), Map.of(), Content.NONE, "192.0.2.1");
        events.open(house.newKey(Scope.everything(Right.READ)).key(), asked, request, response, ended);
        assertNull(ended.get(10, TimeUnit.SECONDS));
    }

    private static <T> T fake(Class<T> type, BiFunction<String, Object[], @Nullable Object> answer) {
        Object made = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (it, method, args) -> answer.apply(method.getName(), args));
        return type.cast(made);
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
