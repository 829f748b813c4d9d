package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.browser.BrowserTest;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Every view for every reader: axe finds nothing, and nothing is wider than the screen. */
@Timeout(180)
@ResourceLock("browser of the views")
class PageAccessibilityTest extends BrowserTest {

    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "secret")
                .key("K3Y")
                .webPort(0)
                .start();
    }

    @AfterEach
    void stop() {
        browser.prefers("light");
        browser.size(1440, 900);
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, dark", "320, 640, light"})
    void axeFindsNothing(int width, int height, String scheme) throws Exception {
        PageClient other = new PageClient(simulator.webAddress());
        browser.size(width, height);
        browser.prefers(scheme);
        browser.open(simulator.webAddress(), "#/kit");
        fine("the tree");
        device(other);
        for (String view : List.of("cloud", "faults", "log")) {
            go(view);
            fine(view);
        }
        dialogs();
        simulator.close();
        browser.await("it is gone", () -> !browser.text("#gone").isEmpty());
        fine("the server is gone");
    }

    private void device(PageClient other) throws Exception {
        go("kit/" + DemoPlant.CEILING_LIGHT + "?command=powerlevel");
        browser.find("#test");
        other.change("/page/faults/add", "fault=MISSING_FEEDBACK&calls=1");
        browser.click(".check");
        browser.click("#test");
        browser.find("#cancel");
        fine("a device, waiting");
        browser.click("#cancel");
        browser.await("it is called off", () -> browser.text("#answer").contains("Cancelled"));
        browser.script("const it = document.querySelector('#command input[data-value]'); it.value = '150';"
                + "it.dispatchEvent(new Event('input'))");
        browser.click("#test");
        browser.await("it is refused", () -> browser.text("#answer").contains("params"));
        simulator.device(DemoPlant.CEILING_LIGHT).put(Controller.POWER_LEVEL, 60);
        browser.find(".chart");
        fine("a device, refused, with a chart");
        go("kit/?command=system%2FsendKNXbit");
        browser.click("#test");
        browser.await("it is sent", () -> browser.text("#answer").contains("sendKNXbit"));
        other.change("/page/faults/add", "fault=DROP_ON_ARRIVAL&calls=1");
        other.change("/page/test", "operation=power&way=BASIC&query=guid%3D" + DemoPlant.PORCH_LIGHT + "%26cmd%3D1");
        browser.script("document.querySelectorAll('#lines details').forEach((it) => it.open = true)");
        fine("the system");
    }

    private void dialogs() {
        go("cloud");
        browser.click("#renew-key");
        browser.find("dialog[open]");
        fine("a question");
        browser.type(Keys.ESCAPE);
        go("kit/" + DemoPlant.THERMOSTAT);
        browser.click("[data-controller=MODALITY] .hand");
        browser.find("dialog[open]");
        fine("a state by hand");
        browser.type(Keys.ESCAPE);
        browser.script("document.getElementById('server').open = true");
        fine("the server's facts");
    }

    private void fine(String view) {
        assertEquals(List.of(), browser.axe(), view);
        assertTrue(fits(), view + " is wider than the screen");
        Object headings = browser.script("return document.querySelectorAll('h1').length");
        assertEquals(1L, headings, view);
    }

    @Test
    void aPhoneOnItsSideShowsTheTreeBesideTheObject() {
        browser.size(844, 390);
        browser.open(simulator.webAddress(), "#/kit/" + DemoPlant.CEILING_LIGHT);
        assertTrue(browser.find("#tree").getRect().height >= 150, "rows are in view");
        assertTrue(browser.find("#object").getRect().height >= 250);
        browser.find("#test");
    }

    @Test
    void aSmallScreenHasRoomForTheObject() {
        browser.size(1000, 700);
        browser.open(simulator.webAddress(), "#/kit/" + DemoPlant.CEILING_LIGHT);
        assertTrue(browser.find("#object").getRect().height >= 500);
    }

    @Test
    void forcedColoursLeaveNothingToBackgroundsAlone() {
        browser.media(Map.of("forced-colors", "active"));
        browser.open(simulator.webAddress(), "#/kit/" + DemoPlant.CEILING_LIGHT);
        browser.find("#test");
        for (String pair : List.of(
                ".segments input:checked + span|.segments input:not(:checked) + span",
                ".command-list [aria-selected=true]|.command-list [aria-selected=false]",
                ".row[aria-selected=true]|.row[aria-selected=false]")) {
            String[] both = pair.split("\\|", -1);
            assertNotEquals(background(both[0]), background(both[1]), pair);
        }
        browser.click("#test");
        browser.await(
                "the light is on",
                () -> browser.text("[data-controller=POWER] .value").equals("On"));
        assertEquals("1px", style(".status", "borderTopWidth"), "a status has an outline");
        assertTrue(fits());
    }

    private String background(String css) {
        return style(css, "backgroundColor");
    }

    private String style(String css, String property) {
        return String.valueOf(browser.script(
                "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", css, property));
    }
}
