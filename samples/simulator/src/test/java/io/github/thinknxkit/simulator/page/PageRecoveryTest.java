package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.SimulatorBuilder;
import io.github.thinknxkit.simulator.browser.BrowserTest;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The page while its server goes, comes back, or changes in another window. */
@Timeout(120)
@ResourceLock("browser")
class PageRecoveryTest extends BrowserTest {

    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = builder().start();
        browser.open(simulator.webAddress(), "#/kit/" + DemoPlant.CEILING_LIGHT);
        browser.find("#test");
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private static SimulatorBuilder builder() {
        return Simulator.builder().user("service", "secret").webPort(0);
    }

    private boolean saysThatItIsGone() {
        return browser.has("body[data-stale]") && browser.text("#gone").contains("has not answered since");
    }

    @Test
    void saysThatTheServerIsGoneAndWhyNothingCanBeSent() throws Exception {
        int port = simulator.webAddress().getPort();
        List<String> bright = List.of(colour(".tile .value"), colour("#facts dd"));
        simulator.close();
        browser.await("it says so", this::saysThatItIsGone);
        browser.await(
                "old values are dim",
                () -> !bright.contains(colour(".tile .value")) && !bright.contains(colour("#facts dd")));
        browser.click("#test");
        browser.await("Test says why", () -> browser.text("#answer").contains("the simulator does not answer"));
        browser.click("#soft-restart");
        browser.click("#confirm");
        browser.await(
                "so does a restart",
                () -> browser.text("#toast").startsWith("Soft restart failed: the simulator does not answer"));
        browser.click("a[data-view=cloud]");
        browser.click("#enable-key");
        browser.await("so does the key", () -> browser.text("#toast").startsWith("Enable Integration Kit failed: the"));
        browser.click("a[data-view=faults]");
        browser.click("#add-fault");
        browser.await("so do faults", () -> browser.text("#toast").startsWith("Set fault failed: the simulator"));
        simulator = builder().webPort(port).start();
        browser.await("it is back", () -> !browser.has("body[data-stale]"));
        browser.await("it says no more that it is gone", () -> browser.has("#gone[hidden]"));
        browser.await("it knows that this is another", () -> logHas("started again"));
        browser.click("a[data-view=kit]");
        browser.click("#test");
        browser.await("Test works again", () -> browser.text("#answer").contains("\"namespace\": \"power\""));
    }

    private String colour(String css) {
        return String.valueOf(
                browser.script("return getComputedStyle(document.querySelector(arguments[0])).color", css));
    }

    @Test
    void showsTheOtherPlantAfterARestart() throws Exception {
        int port = simulator.webAddress().getPort();
        simulator.close();
        PlantDevice lamp = PlantDevice.of(DeviceKind.LIGHT, "GUID-LAMP", "Lamp").in("Hut");
        simulator =
                builder().webPort(port).plant(Plant.of("Mountain hut", lamp)).start();
        browser.await("its name is there", () -> browser.text("#project-title").equals("Mountain hut"));
        browser.await("its tree is there", () -> browser.text("#tree").contains("Lamp"));
        browser.await("its devices are counted", () -> browser.text("#count").equals("1 device"));
        assertFalse(browser.text("#tree").contains("Ceiling light"));
        browser.await("the former object is gone", () -> browser.text("#object").contains("Choose an object"));
        browser.await("the log tells it", () -> logHas("started again, with the plant Mountain hut"));
        choose("GUID-LAMP");
        simulator.device("GUID-LAMP").put(Controller.POWER, 1);
        browser.await(
                "it is followed",
                () -> browser.text("[data-controller=POWER] .value").equals("On"));
        browser.click("#test");
        browser.await("the answer is there", () -> browser.text("#answer").contains("\"namespace\": \"power\""));
    }

    @Test
    void catchesUpWithWhatItMissed() throws Exception {
        // The stream alone breaks, as when a proxy ends it.
        simulator.device(DemoPlant.CEILING_LIGHT).put(Controller.POWER_LEVEL, 60);
        browser.await(
                "it is followed",
                () -> browser.text("[data-controller=POWER_LEVEL] .value").equals("60 %"));
        browser.find("[data-controller=POWER_LEVEL] .chart");
        String chart = String.valueOf(browser.script("return document.querySelector('.chart').ariaLabel"));
        assertTrue(chart.startsWith("The last 2 values, between"), chart);
    }

    /** Holds back the answer to the second question for the plant, which the page asks when its stream is there. */
    private static final String LATE_PLANT = """
            const fetched = window.fetch;
            let questions = 0;
            window.fetch = async (path, ...rest) => {
              const response = await fetched(path, ...rest);
              if (path === "page/plant" && ++questions === 2) {
                const body = await response.json();
                await new Promise((release) => { window.release = release; });
                return { ok: true, json: async () => body };
              }
              return response;
            };
            """;

    @Test
    void believesAnEventRatherThanALateAnswer() {
        String script = browser.inject(LATE_PLANT);
        try {
            browser.open(simulator.webAddress(), "#/kit/" + DemoPlant.CEILING_LIGHT);
        } finally {
            browser.withdraw(script);
        }
        browser.await("the answer is held back", () -> Boolean.TRUE.equals(browser.script("return !!window.release")));
        simulator.device(DemoPlant.CEILING_LIGHT).put(Controller.POWER_LEVEL, 60);
        String value = "[data-controller=POWER_LEVEL] .value";
        browser.await("the event is there", () -> browser.text(value).equals("60 %"));
        browser.settle("window.release()");
        assertEquals("60 %", browser.text(value));
    }

    @Test
    void forgetsAKeyThatAnotherWindowRenews() throws Exception {
        PageClient other = new PageClient(simulator.webAddress());
        browser.click("a[data-view=cloud]");
        browser.find("#enable-key");
        other.change("/page/key/enable", "");
        browser.click("#reveal-key");
        browser.await("it is shown", () -> browser.text("#key").matches("[0-9a-f]{32}"));
        String former = browser.text("#key");
        other.change("/page/key/renew", "");
        browser.await("the former key vanishes", () -> browser.text("#key").matches("•+"));
        browser.click("#reveal-key");
        browser.await(
                "the new one is there",
                () -> browser.text("#key").matches("[0-9a-f]{32}")
                        && !browser.text("#key").equals(former));
    }

    @Test
    void keepsARevealedKeyWhenTheStreamTellsWhatIsKnown() {
        browser.click("a[data-view=cloud]");
        browser.click("#enable-key");
        browser.click("#reveal-key");
        browser.await("it is shown", () -> browser.text("#key").matches("[0-9a-f]{32}"));
        String key = browser.text("#key");
        // Events come in order: when this one is there, the one of the key is, too.
        simulator.device(DemoPlant.CEILING_LIGHT).put(Controller.POWER_LEVEL, 60);
        String row = ".row[data-key='" + DemoPlant.CEILING_LIGHT + "'] .now";
        browser.await("a later event is there", () -> browser.text(row).equals("60 %"));
        assertEquals(key, browser.text("#key"));
    }

    @Test
    void shutsTheServerDown() throws Exception {
        int port = simulator.webAddress().getPort();
        browser.click("#shutdown");
        browser.click("#confirm");
        browser.await("it says so", () -> browser.text("#gone").contains("The server was shut down at"));
        simulator.join();
        simulator = builder().webPort(port).start();
        browser.await("it is back", () -> !browser.has("body[data-stale]"));
    }

    @Test
    void logsRestartsAndDroppedCalls() throws Exception {
        PageClient other = new PageClient(simulator.webAddress());
        other.change("/page/restart/full", "");
        browser.await("the restart is there", () -> logHas("The server was restarted"));
        other.change("/page/faults/add", "fault=DROP_BEFORE_ANSWER&calls=1");
        browser.click("#test");
        browser.await(
                "the call is there",
                () -> browser.text("#lines .status[data-class=lost]").equals("dropped"));
    }
}
