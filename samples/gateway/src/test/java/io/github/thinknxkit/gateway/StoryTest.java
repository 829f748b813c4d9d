package io.github.thinknxkit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The README's story: curl with a key, and a program in another language that is told what happens. */
@Tag("once")
@Timeout(60)
class StoryTest {

    @TempDir
    Path folder;

    @Test
    void curlSwitchesALightAndAHookTellsPython() throws Exception {
        assumeTrue(has("python3") && has("curl"), "this needs python3 and curl");
        try (GatewayHouse house = GatewayHouse.open(folder)) {
            int port = freePort();
            var unused = house.gateway().reload(house.calling(port));
            String key = house.key(Right.READ, Right.COMMAND);
            String address = house.gateway().address() + "/" + key;
            String certificate = house.gateway().tls().certificate().toString();
            Process receiver = start(
                    "python3",
                    "receiver.py",
                    "--cacert",
                    certificate,
                    address,
                    "--port",
                    Integer.toString(port),
                    "guid=" + DemoPlant.PORCH_LIGHT);
            try (BufferedReader told = receiver.inputReader(StandardCharsets.UTF_8)) {
                assertEquals("listening", told.readLine());
                int on = 1;
                String call = address + "/api/V1/power?fb&guid=" + DemoPlant.PORCH_LIGHT + "&cmd=";
                assertTrue(curl(certificate, call + on).contains("\"status\":1"));
                String line = told.readLine();
                while (line != null && !line.contains("\"value\": true")) {
                    line = told.readLine();
                }
                assertNotNull(line);
                assertTrue(line.startsWith("device.changed {"), line);
                assertTrue(line.contains("Porch light"), line);
            } finally {
                receiver.destroyForcibly();
                assertTrue(receiver.waitFor(20, TimeUnit.SECONDS));
            }
        }
    }

    private static String curl(String certificate, String url) throws IOException {
        Process curl = start("curl", "-s", "--cacert", certificate, url);
        return new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static boolean has(String program) throws InterruptedException {
        try {
            return start(program, "--version").waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
