package io.github.thinknxkit.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.batch.ShellWords;
import io.github.thinknxkit.page.call.CommandLineText;
import io.github.thinknxkit.page.call.Way;
import io.github.thinknxkit.page.call.WrittenCall;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import io.github.thinknxkit.simulator.plant.PlantReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the simulator's page copies and saves for {@code thinknx} is what the program takes. */
@Timeout(60)
class CopiedFromPageTest {

    private static Simulator simulator;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "secret")
                .key("K3Y")
                .webPort(0)
                .reactionTime(Duration.ZERO)
                .start();
        Files.writeString(folder.resolve("simulator.pem"), simulator.identity().pem());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    /** Runs a copied line as a shell would; the certificate is where the test put it. */
    private static Trial.Result run(WrittenCall call) {
        String line = CommandLineText.of(call).orElseThrow();
        List<String> words =
                ShellWords.split(line.replace("simulator.pem", "'" + folder.resolve("simulator.pem") + "'"));
        assertEquals("thinknx", words.get(0));
        return new Trial()
                .with("THINKNX_USER", "service")
                .with("THINKNX_PASSWORD", "secret")
                .with("THINKNX_KEY", "K3Y")
                .run(words.subList(1, words.size()).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "DIGEST, DIGEST_SHA_256, power,                     'guid=1IzPszHWAEuvzxtXBMrkzA&cmd=1&fb'",
        "BASIC,  BASIC,          heightlevel,               'guid=1IzPszHWAEuvzxtXBMrkzC&val=40'",
        "QUERY,  QUERY,          setpoint,                  'guid=1IzPszHWAEuvzxtXBMrkzF&cmd=21.5&fb'",
        "CLOUD,  KEY,            tempmode,                  'guid=1IzPszHWAEuvzxtXBMrkzF&cmd=2'",
        "BASIC,  BASIC,          trigger,                   'guid=1IzPszHWAEuvzxtXBMrkzI&cmd=1'",
        "BASIC,  BASIC,          stop,                      'guid=1IzPszHWAEuvzxtXBMrkzC&cmd=1'",
        "BASIC,  BASIC,          scenelaunch,               'guid=1IzPszHWAEuvzxtXBMrkzH&cmd=1'",
        "BASIC,  BASIC,          system/sendKNXfloat2bytes, 'group=1/0/1&value=-3.5'",
        "BASIC,  BASIC,          system/serverStatus,       ''"
    })
    void aCopiedCommandRuns(Way way, Scheme scheme, String operation, String query) {
        URI origin = way == Way.CLOUD ? simulator.cloudAddress() : simulator.localAddress();
        Trial.Result result =
                run(new WrittenCall(way, origin.toString(), operation, query, Optional.of("simulator.pem")));
        assertEquals(0, result.status(), result.err());
        List<Arrival> admitted = simulator.journal().admitted(operation);
        Arrival call = admitted.get(admitted.size() - 1);
        assertEquals(scheme, call.scheme());
        for (String field : query.split("&", -1)) {
            assertTrue(call.query().replace("%2F", "/").contains(field), call.query());
        }
    }

    private static Path saved(String name) throws Exception {
        URI address = simulator.webAddress().resolve("/page/" + name);
        Path file = folder.resolve(name);
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofFile(file));
        return file;
    }

    @Test
    void aSavedDeviceListMakesAPlantFile() throws Exception {
        Path plant = folder.resolve("drafted.yaml");
        Trial.Result result = new Trial()
                .run(
                        "plant",
                        "draft",
                        "--devices",
                        saved("devices.csv").toString(),
                        "--name",
                        "Villa",
                        "--output",
                        plant.toString());
        assertEquals(0, result.status(), result.err());
        List<PlantDevice> drafted = new PlantReader().read(plant).devices();
        for (PlantDevice device : DemoPlant.create().devices()) {
            PlantDevice found = drafted.stream()
                    .filter(it -> it.guid().equals(device.guid()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    List.of(device.name(), device.area(), device.kind()),
                    List.of(found.name(), found.area(), found.kind()));
        }
        assertFalse(Files.readString(plant).contains("# unused"), "every line is used");
    }

    @Test
    void aSavedPlantFileNamesDevices() throws Exception {
        Trial.Result result =
                new Trial().run("list", "--plant", saved("plant.yaml").toString());
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("Ceiling light"), result.out());
    }
}
