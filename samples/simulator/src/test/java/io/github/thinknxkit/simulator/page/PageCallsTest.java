package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.browser.BrowserTest;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Calls that are tested, copied, looked at and made again. */
@Timeout(120)
@ResourceLock("browser")
class PageCallsTest extends BrowserTest {

    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "secret")
                .key("K3Y")
                .webPort(0)
                .start();
        browser.open(simulator.webAddress(), "#/kit/" + DemoPlant.CEILING_LIGHT);
        browser.find("#test");
        browser.complaints();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private List<Arrival> admitted(String operation) {
        return simulator.journal().admitted(operation);
    }

    private void set(String value) {
        browser.script(
                "const it = document.querySelector('#command input[data-value]:not([hidden])');"
                        + "it.value = arguments[0]; it.dispatchEvent(new Event('input'))",
                value);
    }

    @ParameterizedTest
    @CsvSource({"digest, DIGEST_SHA_256", "basic, BASIC", "query, QUERY"})
    void testsAsTheShownUrlDoes(String way, Scheme scheme) {
        browser.click("label:has(input[value=" + way + "])");
        browser.click(".check");
        browser.await("the URL is there", () -> browser.text("#url-local").contains("&fb&auth="));
        String shown = browser.text("#url-local").replaceAll("\\s", "");
        browser.click("#test");
        browser.await("it is answered", () -> browser.text("#answer").contains("\"status\": 1"));
        Arrival call = admitted("power").get(0);
        assertEquals(scheme, call.scheme());
        String sent = simulator.localAddress() + call.path() + "?" + call.query();
        assertEquals(shown.replace("USER", "service").replace("PASSWORD", "***"), sent);
    }

    @Test
    void testsByTheCloud() {
        browser.click("#test-cloud");
        browser.await("it is answered", () -> browser.text("#answer").contains("\"namespace\": \"power\""));
        assertEquals(Scheme.KEY, admitted("power").get(0).scheme());
    }

    @Test
    void aTestThatWaitsIsNotLost() throws Exception {
        new PageClient(simulator.webAddress()).change("/page/faults/add", "fault=MISSING_FEEDBACK&calls=1");
        browser.click(".check");
        browser.click("#test");
        browser.await("it counts", () -> browser.text("#answer [role=timer]").matches("[1-9]\\d* s"));
        assertFalse(browser.find("#test").isEnabled());
        choose(DemoPlant.GATE);
        browser.await("nothing waits here", () -> browser.find("#test").isEnabled());
        assertFalse(browser.all("#answer").get(0).isDisplayed());
        choose(DemoPlant.CEILING_LIGHT);
        browser.await(
                "it still counts", () -> browser.text("#answer [role=timer]").matches("\\d+ s"));
        browser.click("#cancel");
        browser.await("it is called off", () -> browser.text("#answer").contains("Cancelled."));
        browser.await("it can be sent again", () -> browser.find("#test").isEnabled());
        choose(DemoPlant.GATE);
        choose(DemoPlant.CEILING_LIGHT);
        browser.await("what came of it stays", () -> browser.text("#answer").contains("Cancelled."));
    }

    @ParameterizedTest
    @CsvSource({
        "powerlevel, 150, whole numbers from 0 to 100",
        "powerlevel, abc, whole numbers from 0 to 100",
        "powerlevel, 12.5, whole numbers from 0 to 100"
    })
    void hintsAtForbiddenValuesAndSendsThem(String operation, String value, String hint) {
        command(operation);
        browser.find("input[type=range]");
        assertEquals("Test", browser.text("#test"));
        set(value);
        browser.await("it hints", () -> browser.text("#command .hint").contains(hint));
        browser.await("Test does, too", () -> browser.text("#test").equals("Test anyway"));
        assertEquals(0, simulator.journal().arrivals().size());
        browser.click("#test");
        browser.await("the server refuses it", () -> browser.text("#answer").contains("params errors"));
        assertTrue(admitted(operation).get(0).query().contains("cmd=" + value + "&"));
        set("15");
        browser.await("no hint", () -> browser.text("#command .hint").isEmpty());
        assertEquals("Test", browser.text("#test"));
    }

    @Test
    void takesAnotherValueThanThoseItOffers() {
        browser.click("#command .other");
        set("7");
        browser.await("it hints", () -> browser.text("#command .hint").contains("whole numbers from 0 to 1"));
        browser.click("#test");
        browser.await("the server refuses it", () -> browser.text("#answer").contains("params errors"));
        browser.click("#command .other");
        browser.await("it offers again", () -> browser.text("#test").equals("Test"));
        browser.click(".row[data-key='']");
        command("system/sendKNXfloat2bytes");
        set("1/9/1");
        browser.await("it hints", () -> browser.text("#command .hint").contains("0/0/0 to 31/7/255"));
    }

    @Test
    void offersToLaunchASceneFirst() {
        choose(DemoPlant.GOOD_MORNING);
        assertEquals("1 – Launch", browser.text("#command .segments label"));
        browser.click("#test");
        browser.await("it is launched", () -> !admitted("scenelaunch").isEmpty());
        assertTrue(admitted("scenelaunch").get(0).query().contains("cmd=1"));
    }

    @Test
    void opensALineAndCallsAgainAndShowsOneDevice() throws Exception {
        new PageClient(simulator.webAddress())
                .change("/page/test", "operation=trigger&way=QUERY&query=guid%3D" + DemoPlant.GATE + "%26cmd%3D1");
        browser.click("label:has(input[value=basic])");
        browser.click("#test");
        browser.await("both are there", () -> browser.all("#lines details").size() == 2);
        browser.click("#lines li:first-child summary");
        browser.await(
                "request and answer",
                () -> browser.text("#lines .more").contains("cmd=1&auth=basic HTTP/1.1")
                        && browser.text("#lines .more").contains("\"namespace\": \"power\""));
        browser.click("#lines .only-device");
        browser.await("one is left", () -> browser.all("#lines details").size() == 1);
        browser.await("it says whose", () -> browser.text("#log-device").startsWith("Ceiling light"));
        browser.click("#lines .again");
        browser.await("it is there twice", () -> browser.all("#lines details").size() == 2);
        assertEquals(2, admitted("power").size());
        assertEquals(admitted("power").get(0).query(), admitted("power").get(1).query());
        browser.click("#log-device");
        browser.await("all are there", () -> browser.all("#lines details").size() == 3);
        browser.click("#lines li:last-child summary");
        browser.click("#lines li:last-child .again");
        browser.await("it is made again", () -> admitted("trigger").size() == 2);
        assertEquals(Scheme.QUERY, admitted("trigger").get(1).scheme());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void setsAStateByHand() {
        browser.click("[data-controller=POWER_LEVEL] .hand");
        browser.enter("dialog input[data-value]", "35");
        browser.type(Keys.ENTER);
        browser.await(
                "it is set",
                () -> browser.text("[data-controller=POWER_LEVEL] .value").equals("35 %"));
        assertEquals(
                35,
                simulator
                        .device(DemoPlant.CEILING_LIGHT)
                        .value(Controller.POWER_LEVEL)
                        .intValue());
        assertEquals(0, simulator.journal().arrivals().size());
        browser.find("[data-controller=POWER_LEVEL] .chart");
    }

    @Test
    void copiesTheOtherForms() {
        browser.click("#copy-curl");
        browser.await("it says so", () -> browser.text("#toast").startsWith("Copied for curl."));
        assertEquals(
                "curl --digest --user \"$THINKNX_USER:$THINKNX_PASSWORD\" '" + simulator.localAddress()
                        + "/api/V1/power?guid=" + DemoPlant.CEILING_LIGHT + "&cmd=1&auth=digest'",
                browser.clipboard());
        browser.click("#copy-thinknx");
        browser.await("it says so", () -> browser.text("#toast").startsWith("Copied for thinknx."));
        assertEquals(
                "thinknx --url " + simulator.localAddress() + " --auth digest call power guid="
                        + DemoPlant.CEILING_LIGHT + " cmd=1",
                browser.clipboard());
        browser.click("#copy-java-cloud");
        browser.await("it says so", () -> browser.text("#toast").startsWith("Copied for Java."));
        assertTrue(browser.clipboard()
                .contains("home.light(\"" + DemoPlant.CEILING_LIGHT + "\").power().set(true).send()"));
        browser.click("#command .other");
        set("7");
        browser.click("#copy-java");
        browser.await(
                "it says why not", () -> browser.text("#toast").equals("Not copied: Java cannot express this value"));
    }
}
