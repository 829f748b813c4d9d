package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.auth.DigestPolicy;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.time.ManualTimeline;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DigestTest {

    private static final String TARGET = "/api/V1/powerstatus?guid=" + DemoPlant.CEILING_LIGHT + "&auth=digest";

    private final ManualTimeline timeline = new ManualTimeline(Instant.EPOCH);
    private final Calls calls = Calls.plain();
    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator =
                Simulator.builder().user("service", "secret").timeline(timeline).start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private DigestClient client(String algorithm) throws Exception {
        return DigestClient.challenged(calls, simulator.localAddress(), algorithm);
    }

    @ParameterizedTest
    @CsvSource({"MD5,DIGEST_MD5", "SHA-256,DIGEST_SHA_256"})
    void letsInWhoKnowsThePassword(String algorithm, Scheme scheme) throws Exception {
        assertEquals(200, client(algorithm).get(TARGET, 1).statusCode());
        List<Arrival> arrivals = simulator.journal().arrivals();
        assertEquals(
                List.of(Scheme.NONE, scheme),
                arrivals.stream().map(Arrival::scheme).toList());
    }

    @Test
    void offersTheStrongerAlgorithmFirstAndNoBasicWhereDigestIsWanted() throws Exception {
        List<String> challenges =
                calls.get(simulator.localAddress(), TARGET).headers().allValues("WWW-Authenticate");
        assertEquals(2, challenges.size());
        assertTrue(challenges.get(0).startsWith("Digest ") && challenges.get(0).contains("algorithm=SHA-256,"));
        assertTrue(challenges.get(1).startsWith("Digest ") && challenges.get(1).contains("algorithm=MD5,"));
    }

    @Test
    void refusesAWrongPasswordAsTheDocumentSays() throws Exception {
        DigestClient client = client("MD5");
        HttpResponse<String> response =
                calls.send(client.request(TARGET, client.parameters("GET", TARGET, "wrong", 1)));
        assertEquals(403, response.statusCode());
        assertFalse(response.headers().firstValue("WWW-Authenticate").isPresent());
    }

    @Test
    void provesItselfInItsAnswer() throws Exception {
        DigestClient client = client("SHA-256");
        Map<String, String> parameters = client.parameters("GET", TARGET, "secret", 1);
        String info = calls.send(client.request(TARGET, parameters))
                .headers()
                .firstValue("Authentication-Info")
                .orElseThrow();
        assertEquals(
                "rspauth=\"" + client.serverProof(parameters) + "\", cnonce=\"0a4f113b\", nc=00000001, qop=auth", info);
    }

    @Test
    void hashesTheFormWithAuthInt() throws Exception {
        DigestClient client = client("MD5");
        String target = "/api/V1/powerstatus?auth=digest";
        String form = "guid=" + DemoPlant.CEILING_LIGHT;
        for (String sent : List.of(form, form + "&")) {
            Map<String, String> parameters =
                    client.parameters("POST", target, "secret", sent.length(), "auth-int", form);
            int status = calls.send(client.request(target, parameters)
                            .header("Content-Type", Calls.FORM)
                            .POST(BodyPublishers.ofString(sent)))
                    .statusCode();
            assertEquals(sent.equals(form) ? 200 : 403, status);
        }
    }

    @Test
    void takesCountsOutOfOrderButEachOnlyOnce() throws Exception {
        DigestClient client = client("MD5");
        for (int count : List.of(5, 1, 3, 2000, 1500)) {
            assertEquals(200, client.get(TARGET, count).statusCode(), "count " + count);
        }
        for (int count : List.of(5, 3, 2000, 1500, 900)) {
            HttpResponse<String> response = client.get(TARGET, count);
            assertEquals(401, response.statusCode(), "count " + count);
            assertTrue(response.headers()
                    .firstValue("WWW-Authenticate")
                    .orElseThrow()
                    .contains("stale=true"));
        }
    }

    @Test
    void callsANonceStaleAtTheEndOfItsLife() throws Exception {
        DigestClient client = client("MD5");
        timeline.advance(DigestPolicy.DEFAULT.nonceLife().minusMillis(1));
        assertEquals(200, client.get(TARGET, 1).statusCode());
        timeline.advance(Duration.ofMillis(1));
        HttpResponse<String> response = client.get(TARGET, 2);
        assertEquals(401, response.statusCode());
        assertTrue(
                response.headers().firstValue("WWW-Authenticate").orElseThrow().endsWith("stale=true"));
    }

    @Test
    void forgetsNoncesAtARestartWithoutCallingThemStale() throws Exception {
        DigestClient client = client("SHA-256");
        assertEquals(200, client.get(TARGET, 1).statusCode());
        simulator.restart();
        HttpResponse<String> response = client.get(TARGET, 2);
        assertEquals(401, response.statusCode());
        assertFalse(
                response.headers().firstValue("WWW-Authenticate").orElseThrow().contains("stale"));
        assertEquals(200, client("SHA-256").get(TARGET, 1).statusCode());
    }

    @Test
    void challengesAnewForWhatAnotherServerHandedOut() throws Exception {
        DigestClient client = client("MD5");
        Map<String, String> parameters = client.parameters("GET", TARGET, "secret", 1);
        parameters.put("nonce", "of another process");
        parameters.put("opaque", "of another process");
        assertEquals(401, calls.send(client.request(TARGET, parameters)).statusCode());
    }

    @Test
    void keepsTheChallengesApart() throws Exception {
        Map<String, String> weak = client("MD5").parameters("GET", TARGET, "secret", 1);
        DigestClient strong = client("SHA-256");
        Map<String, String> parameters = strong.parameters("GET", TARGET, "secret", 1);
        parameters.put("nonce", weak.getOrDefault("nonce", ""));
        assertEquals(400, calls.send(strong.request(TARGET, parameters)).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "uri,/api/V1/powerstatus",
        "realm,Elsewhere",
        "opaque,none",
        "algorithm,SHA-256",
        "algorithm,SHA-512",
        "qop,sometimes",
        "nc,1",
        "nc,00000000",
        "nc,0000000A",
        "response,''",
        "cnonce,''"
    })
    void tellsABrokenClientSo(String name, String value) throws Exception {
        DigestClient client = client("MD5");
        Map<String, String> parameters = client.parameters("GET", TARGET, "secret", 1);
        parameters.put(name, value);
        HttpResponse<String> response = calls.send(client.request(TARGET, parameters));
        assertEquals(400, response.statusCode());
        assertEquals("{\"error\":\"params errors\"}", response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"username", "realm", "nonce", "uri", "qop", "nc", "cnonce", "response", "opaque"})
    void missesNoParameterSilently(String name) throws Exception {
        DigestClient client = client("MD5");
        Map<String, String> parameters = client.parameters("GET", TARGET, "secret", 1);
        parameters.remove(name);
        assertEquals(400, calls.send(client.request(TARGET, parameters)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Digest", "Digest ,", "Digest a", "Digest a=\"b", "Digest a=b, a=b", "Digest \"", "Digest =x"})
    void survivesAFieldThatIsNoList(String field) throws Exception {
        assertEquals(
                400,
                calls.send(Calls.to(simulator.localAddress(), TARGET).header("Authorization", field))
                        .statusCode());
    }

    @Test
    void answersSixtyFourCallsAtOnce() throws Exception {
        DigestClient client = client("SHA-256");
        List<CompletableFuture<HttpResponse<String>>> inFlight = new ArrayList<>();
        for (int count = 1; count <= 64; count++) {
            inFlight.add(calls.sendAsync(client.request(TARGET, client.parameters("GET", TARGET, "secret", count))));
        }
        for (CompletableFuture<HttpResponse<String>> response : inFlight) {
            assertEquals(200, response.get(30, TimeUnit.SECONDS).statusCode());
        }
        assertEquals(64, simulator.journal().admitted("powerstatus").size());
    }
}
