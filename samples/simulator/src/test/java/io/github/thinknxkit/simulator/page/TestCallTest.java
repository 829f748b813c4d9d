package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The button "Test" sends what a client would that was given the URL. */
@Timeout(60)
class TestCallTest {

    private static final String SET = "guid=" + DemoPlant.CEILING_LIGHT + "&cmd=1";
    private static final String USER = "ser vice & Jürgen";

    private Simulator simulator;
    private PageClient page;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder()
                .user(USER, "se&cret +ü%")
                .key("K3Y")
                .webPort(0)
                .reactionTime(Duration.ZERO)
                .start();
        page = new PageClient(simulator.webAddress());
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private HttpResponse<String> test(String fields, String query) throws Exception {
        return page.change("/page/test", fields + "&query=" + encoded(query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private int power() {
        return simulator.device(DemoPlant.CEILING_LIGHT).value(Controller.POWER).intValue();
    }

    @ParameterizedTest
    @CsvSource({
        "DIGEST, DIGEST_SHA_256, &auth=digest",
        "BASIC,  BASIC,          &auth=basic",
        "QUERY,  QUERY,          &auth=basic&user=ser%20vice%20%26%20J%C3%BCrgen&pass=***",
        "CLOUD,  KEY,            ''"
    })
    void goesTheWayOfTheUrl(String way, Scheme scheme, String ending) throws Exception {
        String answer = test("operation=power&way=" + way, SET).body();
        assertTrue(answer.startsWith("{\"status\":200,"), answer);
        Arrival admitted = simulator.journal().admitted("power").get(0);
        assertEquals(scheme, admitted.scheme());
        assertEquals(SET + ending, admitted.query());
        assertEquals(
                way.equals("DIGEST") ? 2 : 1, simulator.journal().arrivals().size());
        assertEquals(1, power());
    }

    @ParameterizedTest
    @CsvSource({"DIGEST, DIGEST_SHA_256", "QUERY, QUERY", "CLOUD, KEY"})
    void postsAFormAgain(String way, Scheme scheme) throws Exception {
        test("operation=power&way=" + way + "&body=" + encoded(SET), "");
        Arrival admitted = simulator.journal().admitted("power").get(0);
        assertEquals(List.of("POST", SET, scheme), List.of(admitted.method(), admitted.form(), admitted.scheme()));
        assertEquals(1, power());
    }

    @Test
    void callsAnOperationByItsOtherName() throws Exception {
        String query = "guid=" + DemoPlant.AIR_CONDITIONER + "&cmd=2";
        String answer = test("operation=hvacfan&way=BASIC", query).body();
        assertTrue(answer.startsWith("{\"status\":200,"), answer);
    }

    @Test
    void callsATestOffThatWaits() throws Exception {
        page.change("/page/faults/add", "fault=MISSING_FEEDBACK&calls=1");
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> {
            try {
                return test("operation=power&way=DIGEST&id=one", SET + "&fb").body();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        // The challenge, and the call that is held.
        simulator.journal().await(2, Duration.ofSeconds(20));
        assertFalse(answer.isDone());
        assertEquals(
                400,
                test("operation=power&way=DIGEST&id=one", SET).statusCode(),
                "an id stands for one test at a time");
        page.change("/page/test/cancel", "id=one");
        assertTrue(answer.get(20, TimeUnit.SECONDS).startsWith("{\"failure\":\"cancelled\","), answer.join());
        assertEquals(200, page.change("/page/test/cancel", "id=one").statusCode(), "it may have ended meanwhile");
    }

    @Test
    void explainsWhatStandsInTheWay() throws Exception {
        assertEquals(400, test("operation=power&way=SMOKE", SET).statusCode());
        assertEquals(400, test("operation=power", SET).statusCode());
        try (Simulator closed = Simulator.builder().webPort(0).start()) {
            PageClient other = new PageClient(closed.webAddress());
            String local =
                    other.change("/page/test", "operation=power&way=BASIC").body();
            assertTrue(local.contains("the local port is not open"), local);
            String cloud =
                    other.change("/page/test", "operation=power&way=CLOUD").body();
            assertTrue(cloud.contains("the Integration Kit is not enabled"), cloud);
        }
    }
}
