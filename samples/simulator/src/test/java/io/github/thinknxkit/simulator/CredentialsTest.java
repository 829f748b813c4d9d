package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.journal.ApiPort;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.Plant;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Basic, query credentials and keys. */
@Timeout(60)
class CredentialsTest {

    private static final String PASSWORD = "s&cr=t +%\u00e4\u20ac";
    private static final String ENCODED_PASSWORD = "s%26cr%3Dt%20%2B%25%C3%A4%E2%82%AC";
    private static final String STATUS = "/api/V1/powerstatus?guid=" + DemoPlant.CEILING_LIGHT;

    private static Simulator simulator;
    private static Calls calls;
    private static Calls trusting;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", PASSWORD)
                .key("K3Y")
                .server("0THER", new Plant("Other villa", DemoPlant.create().devices()))
                .plainCloudPort(0)
                .start();
        calls = Calls.plain();
        trusting = Calls.trusting(simulator.identity().certificate());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @BeforeEach
    void clear() {
        simulator.journal().clear();
    }

    private static HttpResponse<String> basic(String target, String pair) throws Exception {
        String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return calls.send(Calls.to(simulator.localAddress(), target).header("Authorization", "Basic " + encoded));
    }

    private Arrival only() {
        List<Arrival> arrivals = simulator.journal().arrivals();
        assertEquals(1, arrivals.size());
        return arrivals.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&auth=basic"})
    void takesBasicInTheHeader(String auth) throws Exception {
        assertEquals(200, basic(STATUS + auth, "service:" + PASSWORD).statusCode());
        assertEquals(Scheme.BASIC, only().scheme());
    }

    @ParameterizedTest
    @ValueSource(strings = {"service:wrong", "nobody:" + PASSWORD, ":", "service:"})
    void refusesOtherCredentialsWith403(String pair) throws Exception {
        HttpResponse<String> response = basic(STATUS + "&auth=basic", pair);
        assertEquals(403, response.statusCode());
        assertEquals("{\"error\":\"authentication failed\"}", response.body());
        assertEquals(Scheme.NONE, only().scheme());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic !!!", "Basic bm9jb2xvbg==", "Basic"})
    void tellsABrokenBasicFieldSo(String field) throws Exception {
        int status = calls.send(Calls.to(simulator.localAddress(), STATUS).header("Authorization", field))
                .statusCode();
        assertEquals(400, status);
    }

    @Test
    void doesNotTakeBasicWhereDigestIsWanted() throws Exception {
        HttpResponse<String> response = basic(STATUS + "&auth=digest", "service:" + PASSWORD);
        assertEquals(401, response.statusCode());
        assertTrue(response.headers().allValues("WWW-Authenticate").stream().allMatch(it -> it.startsWith("Digest ")));
    }

    @Test
    void challengesForBasicWhereBasicIsWanted() throws Exception {
        HttpResponse<String> response = calls.get(simulator.localAddress(), STATUS + "&auth=basic");
        assertEquals(401, response.statusCode());
        assertEquals(
                List.of("Basic realm=\"Thinknx\", charset=\"UTF-8\""),
                response.headers().allValues("WWW-Authenticate"));
    }

    @Test
    void offersAllWhereNothingIsWanted() throws Exception {
        HttpResponse<String> response = calls.get(simulator.localAddress(), STATUS);
        assertEquals(401, response.statusCode());
        assertEquals(3, response.headers().allValues("WWW-Authenticate").size());
    }

    @Test
    void takesCredentialsInTheQueryAndShowsThemToNobody() throws Exception {
        String query = "&auth=basic&user=service&pass=";
        assertEquals(
                200,
                calls.get(simulator.localAddress(), STATUS + query + ENCODED_PASSWORD)
                        .statusCode());
        Arrival arrival = only();
        assertEquals(Scheme.QUERY, arrival.scheme());
        assertEquals("guid=" + DemoPlant.CEILING_LIGHT + query + "***", arrival.query());
        assertEquals(
                "[guid=" + DemoPlant.CEILING_LIGHT + "]", arrival.parameters().toString());
    }

    @Test
    void takesCredentialsInTheForm() throws Exception {
        String form = "guid=" + DemoPlant.CEILING_LIGHT + "&auth=basic&user=service&pass=" + ENCODED_PASSWORD;
        assertEquals(
                200,
                calls.post(simulator.localAddress(), "/api/V1/powerstatus", form)
                        .statusCode());
        Arrival arrival = only();
        assertEquals(Scheme.QUERY, arrival.scheme());
        assertTrue(arrival.form().endsWith("&pass=***"));
    }

    @ParameterizedTest
    @CsvSource({
        "&auth=basic&user=service&pass=wrong,403",
        "&auth=basic&user=service,400",
        "&auth=basic&pass=x,400",
        "&auth=basic&user=a&user=b&pass=x,400",
        "&auth=ntlm,400",
        "&auth,400",
        "&auth=basic&auth=basic,400",
        "&user=service&pass=x,401",
        "&auth=digest&user=service&pass=x,401"
    })
    void refusesWrongOrMuddledQueryCredentials(String query, int status) throws Exception {
        assertEquals(status, calls.get(simulator.localAddress(), STATUS + query).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"&auth=basic&user=service&p%61ss=", "&auth=basic&user=service&PASS=", "&%ff="})
    void showsNoPasswordHoweverItsNameIsWritten(String query) throws Exception {
        assertTrue(
                calls.get(simulator.localAddress(), STATUS + query + "canary").statusCode() >= 400);
        assertTrue(!only().toString().contains("canary"), only().toString());
    }

    @Test
    void findsTheServerOfAKey() throws Exception {
        simulator.server("0THER").device(DemoPlant.CEILING_LIGHT).put(Controller.POWER, 1);
        String other = trusting.get(simulator.cloudAddress(), "/0THER" + STATUS).body();
        String main = trusting.get(simulator.cloudAddress(), "/K3Y" + STATUS).body();
        assertTrue(other.contains("\"status\":1") && main.contains("\"status\":0"), other + main);
        Arrival arrival = simulator.journal().arrivals().get(0);
        assertEquals(ApiPort.CLOUD, arrival.port());
        assertEquals(Scheme.KEY, arrival.scheme());
        assertEquals("/***/api/V1/powerstatus", arrival.path());
        assertEquals("Other villa", arrival.plant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/canary", "/canary/x", "/k3y", "/K3Y/K3Y", ""})
    void refusesAnUnknownKeyAndShowsNone(String key) throws Exception {
        int status = trusting.get(simulator.cloudAddress(), key + STATUS).statusCode();
        assertTrue(status == 403 || status == 404, "status " + status);
        assertTrue(!simulator.journal().arrivals().toString().contains("canary"));
    }

    @Test
    void showsNoKeyThatComesToTheWrongPort() throws Exception {
        assertEquals(
                404, calls.get(simulator.localAddress(), "/canary" + STATUS).statusCode());
        assertTrue(!only().toString().contains("canary"));
    }

    @Test
    void redirectsPlainHttpAndShowsThatItCame() throws Exception {
        HttpResponse<String> response = calls.get(simulator.plainCloudAddress(), "/K3Y" + STATUS);
        assertEquals(301, response.statusCode());
        assertEquals(
                simulator.cloudAddress() + "/K3Y" + STATUS,
                response.headers().firstValue("Location").orElseThrow());
        Arrival arrival = only();
        assertEquals(ApiPort.CLOUD_PLAIN, arrival.port());
        assertEquals("/***/api/V1/powerstatus", arrival.path());
        assertEquals(OptionalInt.of(301), arrival.status());
    }

    @Test
    void takesNoCredentialParametersFromTheCloud() throws Exception {
        assertEquals(
                400,
                trusting.get(simulator.cloudAddress(), "/K3Y" + STATUS + "&auth=basic")
                        .statusCode());
    }
}
