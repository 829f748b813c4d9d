package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Calls by Python's requests (Debian's package python3-requests), as scripts of integrators make them. Skipped, with a
 * message, where it is not installed.
 */
@WithSimulator
@Timeout(60)
@Tag("once")
class PythonRequestsTest {

    private static final String ANSWER =
            "{\"namespace\":\"power\",\"guid\":\"" + DemoPlant.CEILING_LIGHT + "\",\"status\":1,\"comm_obj\":2}\n";

    private static final String PREAMBLE = """
            import os, requests
            from requests.auth import HTTPBasicAuth, HTTPDigestAuth
            e = os.environ
            session = requests.Session()
            session.trust_env = False
            url = e['LOCAL'] + '/api/V1/power'
            query = {'guid': e['GUID'], 'cmd': '1', 'fb': ''}
            def show(response):
                response.raise_for_status()
                print(response.text)
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void needRequests() throws Exception {
        assumeTrue(hasRequests(), "python3 with requests is not installed: apt-get install python3-requests");
    }

    private static boolean hasRequests() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import requests")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs a script; what is secret goes by its environment. */
    private static String python(SimulatorConnection connection, String script) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("python3", "-c", PREAMBLE + script).redirectErrorStream(true);
        Path certificate = Files.writeString(folder.resolve("simulator.pem"), pem(connection));
        builder.environment()
                .putAll(Map.of(
                        "LOCAL", connection.localAddress().toString(),
                        "CLOUD", connection.cloudAddress().toString(),
                        "SERVICE_USER", connection.user(),
                        "PASSWORD", connection.password(),
                        "KEY", connection.key(),
                        "CERTIFICATE", certificate.toString(),
                        "GUID", DemoPlant.CEILING_LIGHT));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), output);
        return output;
    }

    private static String pem(SimulatorConnection connection) throws Exception {
        String base64 = java.util.Base64.getMimeEncoder()
                .encodeToString(connection.certificate().getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
    }

    private static List<Scheme> schemes(Simulator simulator) {
        return simulator.journal().arrivals().stream().map(Arrival::scheme).toList();
    }

    @Test
    void callsWithDigestAndKeepsTheNonce(Simulator simulator, SimulatorConnection connection) throws Exception {
        String script = """
                session.auth = HTTPDigestAuth(e['SERVICE_USER'], e['PASSWORD'])
                for i in range(3):
                    show(session.get(url, params=dict(query, auth='digest')))
                """;
        assertEquals(ANSWER.repeat(3), python(connection, script));
        List<Scheme> schemes = schemes(simulator);
        assertEquals(4, schemes.size(), "one challenge, then three calls by the same nonce: " + schemes);
        assertEquals(Scheme.NONE, schemes.get(0));
        schemes.subList(1, 4)
                .forEach(it -> assertTrue(it == Scheme.DIGEST_SHA_256 || it == Scheme.DIGEST_MD5, it.toString()));
    }

    @Test
    void postsWithDigest(Simulator simulator, SimulatorConnection connection) throws Exception {
        String script = """
                session.auth = HTTPDigestAuth(e['SERVICE_USER'], e['PASSWORD'])
                show(session.post(url + '?auth=digest', data=query))
                """;
        assertEquals(ANSWER, python(connection, script));
        assertEquals(1, simulator.journal().admitted("power").size());
    }

    @Test
    void callsWithBasic(Simulator simulator, SimulatorConnection connection) throws Exception {
        String script = """
                session.auth = HTTPBasicAuth(e['SERVICE_USER'], e['PASSWORD'])
                show(session.get(url, params=dict(query, auth='basic')))
                """;
        assertEquals(ANSWER, python(connection, script));
        assertEquals(List.of(Scheme.BASIC), schemes(simulator));
    }

    @Test
    void callsWithCredentialsInTheQuery(Simulator simulator, SimulatorConnection connection) throws Exception {
        String script = """
                secret = {'auth': 'basic', 'user': e['SERVICE_USER'], 'pass': e['PASSWORD']}
                show(session.get(url, params={**query, **secret}))
                """;
        assertEquals(ANSWER, python(connection, script));
        assertEquals(List.of(Scheme.QUERY), schemes(simulator));
    }

    @Test
    void callsTheCloud(Simulator simulator, SimulatorConnection connection) throws Exception {
        String script = """
                cloud = e['CLOUD'] + '/' + e['KEY'] + '/api/V1/power'
                show(session.get(cloud, params=query, verify=e['CERTIFICATE']))
                """;
        assertEquals(ANSWER, python(connection, script));
        assertEquals(List.of(Scheme.KEY), schemes(simulator));
    }
}
