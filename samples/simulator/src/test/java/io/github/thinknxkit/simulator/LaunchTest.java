package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start from the command line. */
@Timeout(60)
class LaunchTest {

    private static final Pattern CREDENTIALS = Pattern.compile("user (\\S+), password (\\S+)");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Simulator launch(Map<String, String> environment, String... arguments) throws Exception {
        String[] ports = {"--port", "0", "--cloud-port", "0", "--web-port", "0"};
        String[] all = new String[ports.length + arguments.length];
        System.arraycopy(ports, 0, all, 0, ports.length);
        System.arraycopy(arguments, 0, all, ports.length, arguments.length);
        return new Launch(Options.parse(all), environment).start(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsAddressesDevicesAndMadeUpCredentialsThatWork() throws Exception {
        try (Simulator simulator = launch(Map.of())) {
            assertTrue(printed().contains(simulator.localAddress().toString()));
            assertTrue(printed().contains(simulator.cloudAddress().toString()));
            assertTrue(printed().contains(simulator.webAddress().toString()));
            for (PlantDevice device : DemoPlant.create().devices()) {
                assertTrue(printed().contains(device.guid()), device.name());
            }
            Matcher credentials = CREDENTIALS.matcher(printed());
            assertTrue(credentials.find());
            String query = "&auth=basic&user=" + credentials.group(1) + "&pass=" + credentials.group(2);
            String target = "/api/V1/trigger?guid=" + DemoPlant.GATE + query;
            assertEquals(
                    200, Calls.plain().get(simulator.localAddress(), target).statusCode());
        }
    }

    @Test
    void printsNoCredentialThatItWasGiven() throws Exception {
        Map<String, String> given =
                Map.of("THINKNX_USER", "canary1", "THINKNX_PASSWORD", "canary2", "THINKNX_KEY", "canary3");
        try (Simulator simulator = launch(given)) {
            assertFalse(printed().contains("canary"), printed());
            assertFalse(simulator.toString().contains("canary"));
            String query = "&auth=basic&user=canary1&pass=canary2";
            String target = "/api/V1/trigger?guid=" + DemoPlant.GATE + query;
            assertEquals(
                    200, Calls.plain().get(simulator.localAddress(), target).statusCode());
        }
    }

    @Test
    void writesACertificateThatNamesTheLoopbackAndIsTrusted(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("simulator.pem");
        try (Simulator simulator = launch(Map.of("THINKNX_KEY", "K3Y"), "--certificate", file.toString())) {
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file)));
            certificate.verify(certificate.getPublicKey());
            certificate.checkValidity();
            String names = certificate.getSubjectAlternativeNames().toString();
            assertTrue(names.contains("localhost") && names.contains("127.0.0.1"), names);
            String target = "/K3Y/api/V1/trigger?guid=" + DemoPlant.GATE;
            assertEquals(
                    200,
                    Calls.trusting(certificate)
                            .get(simulator.cloudAddress(), target)
                            .statusCode());
            assertThrows(IOException.class, () -> Calls.plain().get(simulator.cloudAddress(), target));
        }
    }

    @Test
    void rehearsesEnablingTheIntegrationKit() throws Exception {
        try (Simulator simulator = launch(Map.of(), "--no-key")) {
            assertTrue(printed().contains("no KEY yet: enable the Integration Kit at " + simulator.webAddress()));
            HttpRequest enable = HttpRequest.newBuilder(simulator.webAddress().resolve("/page/key/enable"))
                    .header("X-Thinknx-Page", "1")
                    .POST(BodyPublishers.noBody())
                    .build();
            HttpClient client = HttpClient.newHttpClient();
            assertEquals(
                    "{\"keyEnabled\":true,\"keyVersion\":1}",
                    client.send(enable, BodyHandlers.ofString()).body());
        }
        IOException both = assertThrows(IOException.class, () -> launch(Map.of("THINKNX_KEY", "canary"), "--no-key"));
        assertFalse(both.getMessage().contains("canary"), both.getMessage());
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            IOException failure = assertThrows(IOException.class, () -> launch(Map.of(), "--port", port));
            assertTrue(failure.getMessage().contains(port), failure.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port x", "--port -1", "--port 65536", "--password secret", "x", "--help=1"})
    void refusesOtherArguments(String line) {
        assertThrows(IllegalArgumentException.class, () -> Options.parse(line.split(" ", -1)));
    }

    @Test
    void needsSomeoneWhoCanCall() {
        assertThrows(IllegalStateException.class, () -> Simulator.builder().start());
    }

    @Test
    void saysWhichPortIsNotOpen() throws Exception {
        try (Simulator simulator = Simulator.builder().user("service", "secret").start()) {
            assertThrows(IllegalStateException.class, simulator::cloudAddress);
            assertThrows(IllegalStateException.class, simulator::identity);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "a b", "a%2f", "\u00e4"})
    void takesNoKeyThatIsNoPathSegment(String key) {
        assertThrows(IllegalArgumentException.class, () -> Simulator.builder().key(key));
    }
}
