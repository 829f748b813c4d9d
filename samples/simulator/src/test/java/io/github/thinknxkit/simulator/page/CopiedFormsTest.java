package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thinknxkit.page.call.CommandLineText;
import io.github.thinknxkit.page.call.CurlText;
import io.github.thinknxkit.page.call.JavaText;
import io.github.thinknxkit.page.call.Way;
import io.github.thinknxkit.page.call.WrittenCall;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A call in the words of curl, which is run here. The command line and the client run what is written for them in their own
 * modules.
 */
@Timeout(60)
class CopiedFormsTest {

    /** What a shell, a URL and a Java literal each have a use of their own for. */
    private static final String GUID = "it's $HOME \"&\" \\ `id` %41+é/?#[1-3]{a,b}";

    private static final String QUERY =
            "guid=it's%20%24HOME%20%22%26%22%20%5C%20%60id%60%20%2541%2B%C3%A9%2F%3F%23%5B1-3%5D%7Ba%2Cb%7D&cmd=1&fb";

    private static Simulator simulator;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "se&cret '\"$x")
                .key("K3Y")
                .plant(Plant.of("Odd", PlantDevice.of(DeviceKind.LIGHT, GUID, "Light")))
                .webPort(0)
                .reactionTime(Duration.ZERO)
                .start();
        Files.writeString(folder.resolve("simulator.pem"), simulator.identity().pem());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    private static WrittenCall call(Way way) {
        String origin = (way == Way.CLOUD ? simulator.cloudAddress() : simulator.localAddress()).toString();
        return new WrittenCall(way, origin, "power", QUERY, Optional.of("simulator.pem"));
    }

    @ParameterizedTest
    @CsvSource({"DIGEST, DIGEST_SHA_256", "BASIC, BASIC", "QUERY, QUERY", "CLOUD, KEY"})
    void curlRunsIt(Way way, Scheme scheme) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not installed");
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", CurlText.of(call(way)) + " --silent --show-error");
        shell.environment().put("THINKNX_USER", "service");
        shell.environment().put("THINKNX_PASSWORD", "se&cret '\"$x");
        shell.environment().put("THINKNX_KEY", "K3Y");
        shell.environment().put("no_proxy", "*");
        Process process =
                shell.directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertTrue(output.contains("\"status\": 1") || output.contains("\"status\":1"), output);
        var admitted = simulator.journal().admitted("power");
        assertEquals(scheme, admitted.get(admitted.size() - 1).scheme());
    }

    @Test
    void noFormHasASecret() throws Exception {
        PageClient page = new PageClient(simulator.webAddress());
        for (Way way : Way.values()) {
            String forms = page.get("/page/copied?operation=power&way=" + way + "&query=guid%3DX%26cmd%3D1")
                    .body();
            assertTrue(forms.contains("curl") && forms.contains("thinknx") && forms.contains("java"), forms);
            assertFalse(forms.contains("cret") || forms.contains("K3Y"), forms);
        }
        assertEquals(
                400,
                page.get("/page/copied?operation=power&way=BASIC&query=%25zz").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "powerlevel, cmd=abc",
        "powerlevel, cmd=1e3",
        "power,      cmd=2",
        "tempmode,   cmd=-1",
        "setvalue,   'cmd=1,5'",
        "power,      ''",
        "smoke,      cmd=1"
    })
    void javaHasNoWordForSomeValues(String operation, String value) {
        WrittenCall call =
                new WrittenCall(Way.BASIC, "http://127.0.0.1:1", operation, "guid=X&" + value, Optional.empty());
        assertEquals(Optional.empty(), JavaText.of(call));
    }

    @Test
    void noArgumentOfAProgramHoldsAZeroByte() {
        WrittenCall call =
                new WrittenCall(Way.BASIC, "http://127.0.0.1:1", "power", "guid=%00&cmd=1", Optional.empty());
        assertEquals(Optional.empty(), CommandLineText.of(call));
    }
}
