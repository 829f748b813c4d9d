package io.github.thinknxkit.bridge.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.testing.Mosquitto;
import io.github.thinknxkit.bridge.testing.Onlooker;
import io.github.thinknxkit.bridge.testing.Villa;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, which is killed, stopped and told another configuration. */
@Tag("once")
@Timeout(90)
class ProgramTest {

    private static final Topics TOPICS = new Topics("thinknx", "home", "homeassistant");
    private static final String POWER = TOPICS.set("villa", DemoPlant.CEILING_LIGHT, "power");
    private static final String ON = TOPICS.state("villa", DemoPlant.CEILING_LIGHT, "power.on");

    @TempDir
    private static Path folder;

    private static Mosquitto broker;
    private static Simulator simulator;

    private final List<Process> processes = new ArrayList<>();

    @BeforeAll
    static void open() throws Exception {
        broker = Mosquitto.start(folder);
        simulator = Villa.simulator().start();
        Villa.secret(folder.resolve("villa.password"), Villa.PASSWORD);
    }

    @AfterAll
    static void close() {
        simulator.close();
        broker.close();
    }

    private static Path config(String... without) throws IOException {
        Path plant = Villa.plant(folder, without);
        return Files.writeString(
                folder.resolve("bridge.yaml"),
                "id: home\nbroker: {url: 'mqtt://" + broker.address() + "'}\nhealth: 1s\nservers:\n  "
                        + Villa.server(simulator, plant) + "\n");
    }

    private Process started(Path config) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--config",
                        config.toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("bridge.log").toFile()))
                .start();
        processes.add(process);
        return process;
    }

    @Test
    void livesThroughWhatOperatorsDo() throws Exception {
        try (Onlooker onlooker = new Onlooker(broker.address())) {
            Process first = started(config());
            awaitStart(onlooker);
            endsIfAnotherOneHasItsId(onlooker);
            doesWhatIsRequested(onlooker);
            first.destroyForcibly().waitFor();
            Process again = ignoresWhatWasSentWhileItWasNotThere(onlooker);
            again.destroy();
            onlooker.await("its end", retained -> isState(onlooker, "offline"));
            assertTrue(again.waitFor(20, TimeUnit.SECONDS));
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    private static void awaitStart(Onlooker onlooker) throws InterruptedException {
        onlooker.await(
                "its start",
                retained -> retained.getOrDefault(ON, "").contains("false") && isState(onlooker, "online"));
    }

    private static boolean isState(Onlooker onlooker, String state) {
        return state.equals(onlooker.retained().get(TOPICS.bridgeState()));
    }

    private void endsIfAnotherOneHasItsId(Onlooker onlooker) throws Exception {
        Process second = started(config());
        assertTrue(second.waitFor(20, TimeUnit.SECONDS), Files.readString(folder.resolve("bridge.log")));
        assertEquals(1, second.exitValue());
        assertTrue(Files.readString(folder.resolve("bridge.log")).contains("another bridge with the id home"));
        assertTrue(isState(onlooker, "online"));
    }

    private void doesWhatIsRequested(Onlooker onlooker) throws Exception {
        Path unused = config(DemoPlant.AIR_CONDITIONER);
        onlooker.publish(TOPICS.bridge("request/reload"), "");
        assertTrue(answer(onlooker, "response/reload", 1).startsWith("{\"status\":\"done\""));
        onlooker.await(
                "no air conditioner",
                retained -> retained.keySet().stream().noneMatch(topic -> topic.contains(DemoPlant.AIR_CONDITIONER)));
        onlooker.publish(TOPICS.bridge("request/restart"), "");
        assertTrue(answer(onlooker, "response/restart", 1).startsWith("{\"status\":\"done\""));
        onlooker.publish(TOPICS.bridge("request/refresh"), "", message -> message.responseTopic("me"));
        var unusedToo = onlooker.awaitPassed("me", 1);
        onlooker.await(
                "good health",
                retained -> retained.getOrDefault(TOPICS.bridge("health"), "").contains("\"good\":true"));
        Files.writeString(folder.resolve("bridge.yaml"), "id: [");
        onlooker.publish(TOPICS.bridge("request/reload"), "");
        assertTrue(answer(onlooker, "response/reload", 2).contains("CONFIG-SYNTAX"));
        onlooker.publish(TOPICS.bridge("request/restart"), "");
        assertTrue(answer(onlooker, "response/restart", 2).contains("CONFIG-SYNTAX"));
        onlooker.publish(TOPICS.set("villa", DemoPlant.THERMOSTAT, "setpoint"), "25");
        onlooker.await(
                "a command of a server that stays open",
                retained -> retained.getOrDefault(
                                TOPICS.state("villa", DemoPlant.THERMOSTAT, "setpoint.temperature"), "")
                        .contains(":25"));
        onlooker.publish(TOPICS.bridge("request/rfresh"), "");
        assertTrue(answer(onlooker, "errors", 1).contains("did you mean"));
        assertTrue(isState(onlooker, "online"));
    }

    private static String answer(Onlooker onlooker, String topic, int count) throws InterruptedException {
        return Onlooker.text(onlooker.awaitPassed(TOPICS.bridge(topic), count).get(count - 1));
    }

    private Process ignoresWhatWasSentWhileItWasNotThere(Onlooker onlooker) throws Exception {
        onlooker.await("the last will", retained -> isState(onlooker, "offline"));
        onlooker.publish(POWER, "on");
        onlooker.publish(POWER, "on", message -> message.retain(true));
        Process again = started(config());
        awaitStart(onlooker);
        onlooker.publish(POWER, "", message -> message.retain(true));
        onlooker.publish(TOPICS.set("villa", DemoPlant.PORCH_LIGHT, "power"), "on");
        onlooker.await(
                "the other light",
                retained -> retained.getOrDefault(TOPICS.state("villa", DemoPlant.PORCH_LIGHT, "power.on"), "")
                        .contains("true"));
        assertEquals(1, simulator.journal().admitted("power").size());
        assertTrue(onlooker.retained().get(ON).contains("false"));
        return again;
    }

    @Test
    void checksAConfiguration() throws Exception {
        Path config = config();
        assertEquals(
                "0 " + config + ": nothing is wrong; broker and servers answered\n",
                run("check", "--connect", "--config", config.toString()));
        Files.writeString(config, Files.readString(config).replace("mqtt://127.0.0.1", "mqtt://nobody.invalid"));
        String noBroker = run("check", "--connect", "--config", config.toString());
        assertTrue(
                noBroker.startsWith("2 broker: [CONFIG-BROKER] no connection to the broker at nobody.invalid"),
                noBroker);
        Files.writeString(config, Files.readString(config).replace("villa.password", "none.password"));
        String noSecret = run("check", "--config", config.toString());
        assertTrue(noSecret.contains("CONFIG-SECRET-SOURCE"), noSecret);
        assertTrue(run().startsWith("2 say which configuration"));
        assertTrue(run("--help").contains("--config"));
    }

    private static String run(String... words) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        int status = new Program(out, out).run(words);
        out.flush();
        return status + " " + text;
    }
}
