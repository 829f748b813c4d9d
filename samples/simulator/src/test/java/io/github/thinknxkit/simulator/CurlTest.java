package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calls by curl, as a newcomer makes them. Skipped where there is no curl. */
@Timeout(60)
class CurlTest {

    private static final String QUERY = "guid=" + DemoPlant.CEILING_LIGHT + "&cmd=1&fb";
    private static final String ANSWER =
            "{\"namespace\":\"power\",\"guid\":\"" + DemoPlant.CEILING_LIGHT + "\",\"status\":1,\"comm_obj\":2}";

    private static Simulator simulator;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(hasCurl(), "curl is not installed");
        simulator = Simulator.builder().user("service", "secret").key("K3Y").start();
    }

    @AfterAll
    static void stop() {
        if (simulator != null) {
            simulator.close();
        }
    }

    private static boolean hasCurl() throws InterruptedException {
        try {
            return new ProcessBuilder("curl", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String curl(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("curl", "--silent", "--show-error", "--noproxy", "*"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), output);
        return output;
    }

    private static String url(String auth) {
        return simulator.localAddress() + "/api/V1/power?" + QUERY + auth;
    }

    private static Scheme lastScheme() {
        var arrivals = simulator.journal().admitted("power");
        return arrivals.get(arrivals.size() - 1).scheme();
    }

    @Test
    void callsWithDigest() throws Exception {
        assertEquals(ANSWER, curl("--digest", "--user", "service:secret", url("&auth=digest")));
        assertTrue(lastScheme() == Scheme.DIGEST_SHA_256 || lastScheme() == Scheme.DIGEST_MD5);
    }

    @Test
    void postsWithDigest() throws Exception {
        String target = simulator.localAddress() + "/api/V1/power?auth=digest";
        assertEquals(ANSWER, curl("--digest", "--user", "service:secret", "--data", QUERY, target));
    }

    @Test
    void callsWithBasic() throws Exception {
        assertEquals(ANSWER, curl("--user", "service:secret", url("&auth=basic")));
        assertEquals(Scheme.BASIC, lastScheme());
    }

    @Test
    void callsTheUrlSchemeOfTheDocument() throws Exception {
        String withUser = url("&auth=digest").replace("http://", "http://service:secret@");
        assertEquals(ANSWER, curl("--anyauth", withUser));
    }

    @Test
    void callsWithCredentialsInTheQuery() throws Exception {
        assertEquals(ANSWER, curl(url("&auth=basic&user=service&pass=secret")));
        assertEquals(Scheme.QUERY, lastScheme());
    }

    @Test
    void callsTheCloud() throws Exception {
        Path certificate = Files.writeString(
                folder.resolve("simulator.pem"), simulator.identity().pem());
        String target = simulator.cloudAddress() + "/K3Y/api/V1/power?" + QUERY;
        assertEquals(ANSWER, curl("--cacert", certificate.toString(), target));
        assertEquals(Scheme.KEY, lastScheme());
    }
}
