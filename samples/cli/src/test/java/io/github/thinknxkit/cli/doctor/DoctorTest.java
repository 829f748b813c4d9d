package io.github.thinknxkit.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Json;
import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor finds, and that it changes nothing. */
@WithSimulator
@Timeout(60)
class DoctorTest {

    private static final Set<String> READS = Set.of(
            "system/serverStatus",
            "powerstatus",
            "powerlevelstatus",
            "hvacpowerstatus",
            "hvacsetpointstatus",
            "hvacmodestatus",
            "hvacfanstatus",
            "hvacfanset");

    @TempDir
    Path folder;

    @Test
    void aHealthyServer(SimulatorConnection connection, Simulator simulator) {
        Result result = Trial.on(connection)
                .run(
                        "doctor",
                        "--device",
                        "hvac=" + DemoPlant.AIR_CONDITIONER,
                        "--device",
                        "light=" + DemoPlant.CEILING_LIGHT);

        assertEquals(0, result.status(), result.err());
        String port = Integer.toString(connection.localAddress().getPort());
        for (String line : List.of(
                "ok      address                127.0.0.1",
                "ok      clock                  the server's clock and this one agree",
                "ok      path                   V1 works; v1 does, too",
                "skipped auth basic             not tried, since it sends the password readable; --all-schemes tries it",
                "ok      post                   form POST works, too",
                "ok      fan path               hvacfanstatus works; hvacfanset does, too",
                "ok      light power            namespace \"powerstatus\", guid \"" + DemoPlant.CEILING_LIGHT
                        + "\", status 0, comm_obj 2",
                "site:",
                "  url: \"http://127.0.0.1:" + port + "\"",
                "  user: \"service\"")) {
            assertTrue(result.lines().contains(line), line + "\nis not in\n" + result.out());
        }
        assertTrue(result.out().contains("asks for Digest SHA-256 (qop auth, auth-int), Digest MD5"), result.out());
        assertFalse(result.out().contains(connection.password()), result.out());
    }

    @Test
    void onlyReadsAreSent(SimulatorConnection connection, Simulator simulator) {
        Trial.on(connection).run("doctor", "--all-schemes", "--device", "hvac=" + DemoPlant.AIR_CONDITIONER);

        for (Arrival arrival : simulator.journal().arrivals()) {
            assertTrue(READS.contains(arrival.operation()), arrival.operation());
            assertTrue(
                    arrival.parameters().stream()
                            .noneMatch(field -> field.name().equals("cmd")),
                    arrival.toString());
        }
    }

    @Test
    void thePasswordIsSentReadableOnlyIfAsked(SimulatorConnection connection, Simulator simulator) {
        Trial.on(connection).run("doctor");
        assertEquals(Set.of(Scheme.NONE, Scheme.DIGEST_SHA_256), schemes(simulator));

        Trial.on(connection).run("doctor", "--all-schemes");
        assertTrue(
                schemes(simulator).containsAll(Set.of(Scheme.BASIC, Scheme.QUERY)),
                schemes(simulator).toString());
    }

    @Test
    void strangeShapesAreShown(SimulatorConnection connection, Simulator simulator) {
        simulator.faults().plan(FaultScope.EVERYTHING, Faults.UNTIL_REMOVED, new Fault.Reshape(Fault.Shape.ARRAYS));
        Result arrays = Trial.on(connection).run("doctor", "--device", "light=" + DemoPlant.CEILING_LIGHT);
        assertTrue(arrays.out().contains("status [0], comm_obj [2]"), arrays.out());

        simulator.faults().clear();
        simulator
                .faults()
                .plan(
                        FaultScope.EVERYTHING,
                        Faults.UNTIL_REMOVED,
                        new Fault.Reshape(Fault.Shape.NO_COMMUNICATION_OBJECT));
        Result without = Trial.on(connection).run("doctor", "--device", "light=" + DemoPlant.CEILING_LIGHT);
        assertTrue(without.out().contains("status 0; without comm_obj"), without.out());
    }

    @Test
    void anotherCaseOfThePathBecomesAQuirk() throws IOException {
        try (FakeServer server = new FakeServer().answering("/api/v1/system/serverStatus")) {
            Map<String, Map<String, Object>> found = doctor(server, "--auth", "query");

            assertEquals("note", found.get("path").get("verdict"));
            assertEquals("v1 works, and V1 does not", found.get("path").get("found"));
            assertEquals("use --quirk version=v1", found.get("path").get("advice"));
            assertEquals(List.of("version=v1"), profile(found).get("quirks"));
            assertTrue(server.asked().stream()
                    .allMatch(request -> request.startsWith("GET ") || request.startsWith("POST ")));
        }
    }

    @Test
    void anotherPathOfTheFanBecomesAQuirk() throws IOException {
        try (FakeServer server = new FakeServer()
                .answering("/api/V1/system/serverStatus", "/api/V1/hvacfanset")
                .saying("{\"version\":\"1\",\"status\":\"2\"}")) {
            Map<String, Map<String, Object>> found = doctor(server, "--auth", "query", "--device", "hvac=X");

            assertEquals(
                    "hvacfanset works, and hvacfanstatus does not",
                    found.get("fan path").get("found"));
            assertEquals(
                    "status \"2\"; without namespace, guid, comm_obj",
                    found.get("hvac fan-speed").get("found"));
            assertEquals(
                    List.of("path.hvacfanstatus=hvacfanset"), profile(found).get("quirks"));
        }
    }

    @Test
    void clocksThatDisagree() throws IOException {
        assertEquals("the server's clock and this one agree", clockFound(Duration.ZERO));
        assertEquals("the server's clock is 5 minutes behind this one", clockFound(Duration.ofSeconds(330)));
        assertEquals(
                "the server's clock is 2 hours ahead of this one",
                clockFound(Duration.ofHours(-2).minusMinutes(5)));
        assertEquals(
                "the server's clock is 3 days behind this one",
                clockFound(Duration.ofDays(3).plusMinutes(5)));
    }

    /** What is found if this computer's clock is so far ahead. */
    private static String clockFound(Duration ahead) throws IOException {
        List<Finding> findings = new ArrayList<>();
        ConnectionSettings settings = ConnectionSettings.of(ServerAddress.parse("http://127.0.0.1", ""));
        try (FakeServer server = new FakeServer()) {
            Site site = new Site(false, "127.0.0.1", URI.create(server.url()).getPort());
            new HttpCheck(
                            site,
                            BundledSpec.load().server(),
                            TrustStore.context(TrustStore.of(Optional.empty())),
                            Clock.offset(Clock.systemUTC(), ahead))
                    .run(new Examination(settings, findings::add));
        }
        return findings.stream()
                .filter(finding -> finding.check().equals("clock"))
                .findFirst()
                .orElseThrow()
                .found();
    }

    @Test
    void aServerWithoutLogin() throws IOException {
        try (FakeServer server = new FakeServer().answering("/api/V1/system/serverStatus")) {
            Map<String, Object> http = doctor(server, "--auth", "query").get("http");

            assertEquals("note", http.get("verdict"));
            assertEquals("the server answers without credentials", http.get("found"));
        }
    }

    @Test
    void readableSchemesAreTriedOnlyWhenAllowed() throws IOException {
        try (FakeServer server = new FakeServer().answering("/api/V1/system/serverStatus")) {
            Map<String, Map<String, Object>> found = doctor(server, "--auth", "basic");

            assertEquals("skipped", found.get("auth query").get("verdict"));
            assertTrue(
                    server.asked().stream().noneMatch(request -> request.contains("secret")),
                    server.asked().toString());
        }
    }

    @Test
    void digestIsNotRecommendedToAServerThatAsksForNothing() throws IOException {
        try (FakeServer server = new FakeServer().answering("/api/V1/system/serverStatus")) {
            Map<String, Object> digest = doctor(server, "--auth", "basic").get("auth digest");

            assertEquals("ok", digest.get("verdict"));
            assertEquals(null, digest.get("advice"));
        }
    }

    @Test
    void anEchoedSecretIsLeftOut() throws IOException {
        try (FakeServer server = new FakeServer()
                .answering("/api/V1/system/serverStatus", "/api/V1/powerstatus")
                .saying("{\"version\":\"my secret is out\",\"status\":\"1\",\"namespace\":\"secret\"}")) {
            String doctor = on(server).run("doctor", "--device", "light=X").out();
            String status = on(server).run("system", "server-status").out();

            assertFalse(doctor.contains("secret"), doctor);
            assertFalse(status.contains("secret"), status);
            assertTrue(status.contains("version [left out: it holds the password or key]"), status);
        }
    }

    @Test
    void aServerThatSendsCallersElsewhere() throws IOException {
        try (FakeServer server = new FakeServer().otherwise(302).with("Location", "https://evil.example/")) {
            Result result = on(server).run("doctor", "--json");

            Map<String, Map<String, Object>> found = byCheck(result);
            assertEquals(
                    "the server sends callers elsewhere (status 302)",
                    found.get("http").get("found"));
            assertEquals("problem", found.get("login").get("verdict"));
            assertTrue(
                    server.asked().stream()
                            .allMatch(
                                    request -> request.toLowerCase(Locale.ROOT).contains("/api/v1/")),
                    "no redirect is followed");
        }
    }

    @Test
    void aWebPage() throws IOException {
        try (FakeServer server =
                new FakeServer().answering("/api/V1/system/serverStatus").saying("<html>Router</html>")) {
            Result result = on(server).run("doctor", "--json", "--auth", "query");

            assertEquals(7, result.status());
            assertTrue(
                    byCheck(result).get("login").get("found").toString().contains("is HTML or XML and not JSON"),
                    result.out());
        }
    }

    @Test
    void wrongCredentials(SimulatorConnection connection) {
        Result result = Trial.on(connection).with("THINKNX_PASSWORD", "wrong").run("doctor");

        assertEquals(3, result.status());
        assertTrue(result.out().contains("problem login"), result.out());
        assertTrue(result.out().contains("-> check user, password or key; --all-schemes tries"), result.out());
        assertFalse(result.out().contains("site:"), "nothing to save");
    }

    @Test
    void noServer() {
        Result closed = new Trial().run("--url", "http://127.0.0.1:1", "doctor");
        assertEquals(7, closed.status());
        assertTrue(closed.out().contains("problem port                   1: no connection is accepted"), closed.out());

        Result unknown = new Trial().run("--url", "http://no.invalid", "doctor");
        assertEquals(7, unknown.status());
        assertTrue(
                unknown.out().contains("problem address                the name no.invalid has no address"),
                unknown.out());
    }

    @Test
    void aPortOfTls(SimulatorConnection connection) {
        String port = Integer.toString(connection.cloudAddress().getPort());

        Result result = Trial.on(connection).run("--url", "http://127.0.0.1:" + port, "doctor", "--json");

        assertEquals(7, result.status());
        Map<String, Object> http = byCheck(result).get("http");
        assertEquals("port " + port + " speaks TLS, and was called by plain http", http.get("found"));
        assertEquals(
                "for a cloud of your own give --url https://127.0.0.1:" + port
                        + "; a server in your network has another port, 5051 if nobody has changed it",
                http.get("advice"));
    }

    @Test
    void tooManyCalls(SimulatorConnection connection, Simulator simulator) {
        simulator
                .faults()
                .plan(
                        FaultScope.EVERYTHING,
                        Faults.UNTIL_REMOVED,
                        new Fault.Refuse(429, "slow down", Optional.empty()));

        Result result = Trial.on(connection).run("doctor", "--json");

        assertEquals(6, result.status(), result.out());
        Map<String, Object> login = byCheck(result).get("login");
        assertEquals(
                "wait a little and try again; in daily use give watch a smaller --budget, and batch a smaller --parallel",
                login.get("advice"));
        assertFalse(result.out().contains("the connection's rate"), "no words of the client's methods");
    }

    @Test
    void theCertificateOfACloud(SimulatorConnection connection, Simulator simulator) throws IOException {
        Path trusted = folder.resolve("cloud.pem");
        Files.writeString(trusted, simulator.identity().pem());
        Trial trial = new Trial().with("THINKNX_KEY", connection.key());
        String url = connection.cloudAddress().toString();

        Result good = trial.run("--url", url, "--trust", trusted.toString(), "doctor", "--json");
        assertEquals(0, good.status(), good.out());
        assertTrue(
                byCheck(good).get("tls").get("found").toString().startsWith("TLSv1.3, certificate for localhost"),
                good.out());
        assertEquals(url, profile(byCheck(good)).get("url"));
        assertFalse(good.out().contains(connection.key()), good.out());

        Result unknown = trial.run("--url", url, "doctor", "--json");
        assertEquals(7, unknown.status());
        Map<String, Object> tls = byCheck(unknown).get("tls");
        assertTrue(
                tls.get("found").toString().startsWith("the certificate is not accepted: certificate for localhost"));
        assertEquals("its issuer is not trusted: if it is your own, give it by --trust FILE.pem", tls.get("advice"));

        String plain = "https://127.0.0.1:" + connection.localAddress().getPort();
        Map<String, Object> none =
                byCheck(trial.run("--url", plain, "doctor", "--json")).get("tls");
        assertEquals("no TLS is spoken at this port", none.get("found"));
        assertEquals("it speaks plain http: give --url " + plain.replace("https", "http"), none.get("advice"));
    }

    @Test
    void devicesAreGivenByKind() {
        Trial trial = new Trial().with("THINKNX_URL", "http://127.0.0.1:1");

        assertEquals(
                "thinknx: --device: there is no kind \"lamp\"; there are light, blind, analog-value, thermostat, hvac, scene, button\n",
                trial.run("doctor", "--device", "lamp=X").err());
        assertEquals(
                "thinknx: --device is KIND=GUID, such as light=1IzPszHWAEvzxtXBMrkzWQ\n",
                trial.run("doctor", "--device", "light").err());
        assertEquals(2, trial.run("doctor", "--device", "system=X").status());
        assertEquals(2, trial.run("doctor", "X").status());
    }

    private static Trial on(FakeServer server) {
        return new Trial()
                .with("THINKNX_URL", server.url())
                .with("THINKNX_USER", "service")
                .with("THINKNX_PASSWORD", "secret");
    }

    private static Map<String, Map<String, Object>> doctor(FakeServer server, String... more) {
        String[] words =
                Stream.concat(Stream.of("doctor", "--json"), Stream.of(more)).toArray(String[]::new);
        return byCheck(on(server).run(words));
    }

    /** The findings by the name of their check; the profile by the name "profile". */
    private static Map<String, Map<String, Object>> byCheck(Result result) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        for (String line : result.lines()) {
            Map<String, Object> members = Json.object(line);
            found.put(members.getOrDefault("check", "profile").toString(), members);
        }
        return found;
    }

    private static Map<?, ?> profile(Map<String, Map<String, Object>> found) {
        return (Map<?, ?>) found.get("profile").get("profile");
    }

    private static Set<Scheme> schemes(Simulator simulator) {
        return simulator.journal().arrivals().stream().map(Arrival::scheme).collect(Collectors.toSet());
    }
}
