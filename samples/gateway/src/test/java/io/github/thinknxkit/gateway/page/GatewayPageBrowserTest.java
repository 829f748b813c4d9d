package io.github.thinknxkit.gateway.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.browser.BrowserTest;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The gateway's page in a browser, as a person uses it. */
@Tag("once")
@Timeout(120)
@ResourceLock("browser of the gateway")
class GatewayPageBrowserTest extends BrowserTest {

    private static PageFixture gateway;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        gateway = new PageFixture(folder);
        gateway.awaitStates();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @AfterEach
    void leave() {
        browser.script("document.getElementById('log-out')?.click()");
        browser.await("somebody else may log in", () -> browser.has("#log-in"));
        browser.prefers("light");
        browser.size(1440, 900);
    }

    private void logIn(String name) {
        browser.visit(gateway.address() + "login");
        browser.enter("#user", name);
        browser.enter("#password", PageFixture.PASSWORD, Keys.ENTER);
        browser.find("#list a");
    }

    private void openVilla() {
        browser.click("#list a");
        browser.await("the page is live", () -> browser.has("#connection[data-state=live]"));
    }

    private String value(String controller) {
        return browser.text("[data-controller=" + controller + "] .value");
    }

    @Test
    void anOperatorTestsCommandsAndSeesStatesWithTheirAge() {
        browser.visit(gateway.address() + "s/villa/#/kit/" + DemoPlant.CEILING_LIGHT);
        browser.await("a stranger is led to the log-in", () -> browser.has("#log-in"));
        browser.enter("#user", "otto");
        browser.enter("#password", "wrong", Keys.ENTER);
        browser.await("it says so", () -> browser.text("#problem").contains("is wrong"));
        logIn("otto");
        browser.await("the server answers", () -> browser.text("#list .status").equals("Answers"));
        browser.complaints();
        openVilla();
        choose(DemoPlant.CEILING_LIGHT);
        command("powerlevel");
        browser.enter("#command input[data-value]", "35");
        browser.click("#test");
        browser.await("the answer is there", () -> browser.text("#answer").contains("powerlevel"));
        browser.await("the state is there", () -> value("POWER_LEVEL").equals("35 %"));
        browser.await("its age is there", () -> browser.text(".tile .age").startsWith("read "));
        browser.await("the log tells it", () -> logHas("user otto"));
        assertFalse(browser.has("[data-view=keys]"), "keys are none of an operator's business");
        assertFalse(browser.has(".hand"), "a real device is not set by hand");
        browser.click("#copy-url-cloud");
        browser.await("it says so", () -> browser.text("#toast").contains("copied"));
        assertEquals(
                gateway.gateway.address() + "/KEY/api/V1/powerlevel?guid=" + DemoPlant.CEILING_LIGHT + "&cmd=35",
                browser.clipboard());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void aProtectedDeviceAsksAgain() {
        logIn("otto");
        openVilla();
        choose(DemoPlant.GATE);
        browser.click("#test");
        browser.await("it names the device", () -> browser.text("dialog").contains("Gate"));
        browser.type(Keys.ESCAPE);
        browser.await("the dialog is gone", () -> browser.all("dialog").isEmpty());
        assertTrue(gateway.simulator.journal().admitted("trigger").isEmpty());
        browser.click("#test");
        browser.click("#confirm");
        browser.await("the answer is there", () -> browser.text("#answer").contains("trigger"));
        assertEquals(1, gateway.simulator.journal().admitted("trigger").size());
    }

    @Test
    void whoeverLooksSendsNoCommands() {
        logIn("lena");
        openVilla();
        choose(DemoPlant.CEILING_LIGHT);
        browser.await("it says so", () -> browser.text("#command").contains("no commands"));
        assertTrue(browser.has("#test[disabled]"));
        command("powerstatus");
        browser.click("#test");
        browser.await("whoever looks may ask", () -> browser.text("#answer").contains("powerstatus"));
        gateway.simulator.device(DemoPlant.CEILING_LIGHT).put(Controller.POWER, 1);
        browser.await("it is live", () -> value("POWER").equals("On"));
    }

    @Test
    void anAdministratorMakesAndRevokesKeys() {
        logIn("anna");
        openVilla();
        browser.click("a[data-view=keys]");
        browser.enter("#key-note", "Voice");
        browser.click("#key-command");
        browser.click("#make-key");
        browser.await("it is shown once", () -> browser.text("#made-key code").startsWith("nx_"));
        String key = browser.text("#made-key code");
        assertTrue(gateway.gateway.keys().find(key).isPresent());
        browser.await("it is listed", () -> browser.text("#key-list").contains("Voice"));
        assertFalse(browser.text("#key-list").contains(key));
        browser.click("#key-list li:last-child button");
        browser.click("#confirm");
        browser.await(
                "it is revoked", () -> browser.text("#key-list li:last-child").contains("revoked"));
        assertTrue(gateway.gateway.keys().find(key).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, dark", "320, 640, light"})
    void axeFindsNothing(int width, int height, String scheme) throws Exception {
        browser.size(width, height);
        browser.prefers(scheme);
        browser.visit(gateway.address() + "login");
        browser.find("#submit");
        fine("the log-in");
        logIn("anna");
        fine("the servers");
        openVilla();
        fine("the tree");
        go("kit/" + DemoPlant.THERMOSTAT);
        browser.await("its age is there", () -> browser.text(".tile .age").startsWith("read "));
        fine("a device");
        go("keys");
        browser.find("#make-key");
        fine("keys");
        String unused = gateway.makeHook();
        go("hooks");
        browser.find("#hook-list button");
        fine("hooks");
        browser.click("#hook-list button");
        browser.click("#confirm");
        browser.find("#hook-list p");
        fine("no hooks");
    }

    private void fine(String view) {
        assertEquals(List.of(), browser.axe(), view);
        assertTrue(fits(), view + " is wider than the screen");
        assertEquals(1L, browser.script("return document.querySelectorAll('h1').length"), view);
    }
}
