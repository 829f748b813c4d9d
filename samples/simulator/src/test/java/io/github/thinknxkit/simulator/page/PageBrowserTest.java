package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.browser.BrowserTest;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;

/** The page in a browser, as a person uses it. */
@Timeout(120)
@ResourceLock("browser")
class PageBrowserTest extends BrowserTest {

    private Simulator simulator;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.builder().user("service", "secret").webPort(0).start();
        browser.open(simulator.webAddress(), "#/kit");
        browser.complaints();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private int light(Controller controller) {
        return simulator.device(DemoPlant.CEILING_LIGHT).value(controller).intValue();
    }

    @Test
    void testsACommandAndShowsAnswerStateAndLogLine() {
        choose(DemoPlant.CEILING_LIGHT);
        browser.await(
                "the light is off",
                () -> browser.text("[data-controller=POWER] .value").equals("Off"));
        browser.click("#test");
        browser.await("the answer is there", () -> browser.text("#answer").contains("\"namespace\": \"power\""));
        browser.await(
                "the light is on",
                () -> browser.text("[data-controller=POWER] .value").equals("On"));
        String row = ".row[data-key='" + DemoPlant.CEILING_LIGHT + "'] .now";
        browser.await("the tree tells it", () -> browser.text(row).equals("100 %"));
        browser.await("the log tells it", () -> logHas("guid=" + DemoPlant.CEILING_LIGHT + "&cmd=1"));
        assertEquals(1, light(Controller.POWER));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void copiesTheLocalUrlWhichWorks() throws Exception {
        choose(DemoPlant.CEILING_LIGHT);
        command("powerlevel");
        browser.enter("#command input[data-value]", "35");
        browser.click("label:has(input[value=basic])");
        browser.click("#copy-url");
        browser.await("it says so", () -> browser.text("#toast").equals("Local URL copied"));
        String url = browser.clipboard();
        assertEquals(
                simulator.localAddress() + "/api/V1/powerlevel?guid=" + DemoPlant.CEILING_LIGHT + "&cmd=35&auth=basic",
                url);
        String pair = Base64.getEncoder().encodeToString("service:secret".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Basic " + pair)
                .build();
        assertEquals(
                200,
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode());
        browser.await(
                "the page tells it",
                () -> browser.text("[data-controller=POWER_LEVEL] .value").equals("35 %"));
    }

    @Test
    void enablesTheKeyAndCopiesTheCloudUrlWhichWorks() throws Exception {
        browser.click("a[data-view=cloud]");
        browser.click("#enable-key");
        browser.find("#reveal-key");
        assertFalse(browser.text("#key").matches(".*[0-9a-f].*"), "the key is masked");
        browser.click("#reveal-key");
        browser.await("the key is revealed", () -> browser.text("#key").matches("[0-9a-f]{32}"));
        String key = browser.text("#key");
        browser.click("a[data-view=kit]");
        choose(DemoPlant.GATE);
        assertFalse(browser.text("#url-cloud").contains(key));
        browser.click("#copy-url-cloud");
        browser.await("it says so", () -> browser.text("#toast").contains("copied"));
        String url = browser.clipboard();
        assertEquals(simulator.cloudAddress() + "/" + key + "/api/V1/trigger?guid=" + DemoPlant.GATE + "&cmd=1", url);
        HttpClient client =
                HttpClient.newBuilder().sslContext(simulator.identity().trust()).build();
        assertEquals(
                200,
                client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                        .statusCode());
        browser.await("the log tells it", () -> logHas("/***/api/V1/trigger"));
        assertFalse(logHas(key));
        assertEquals(Scheme.KEY, simulator.journal().admitted("trigger").get(0).scheme());
    }

    @Test
    void renewsTheKeyOnlyWhenConfirmed() {
        browser.click("a[data-view=cloud]");
        browser.click("#enable-key");
        browser.click("#reveal-key");
        browser.await("the key is revealed", () -> browser.text("#key").matches("[0-9a-f]{32}"));
        String key = browser.text("#key");
        browser.click("#renew-key");
        browser.find("dialog[open]");
        browser.type(Keys.ESCAPE);
        browser.await("the dialog is gone", () -> browser.all("dialog").isEmpty());
        assertEquals(simulator.server(), simulator.server(key));
        browser.click("#renew-key");
        browser.click("#confirm");
        browser.await("it says so", () -> browser.text("#toast").equals("Key renewed"));
        browser.click("#reveal-key");
        browser.await(
                "another key is there",
                () -> browser.text("#key").matches("[0-9a-f]{32}")
                        && !browser.text("#key").equals(key));
    }

    @Test
    void isUsedWithTheKeyboardAlone() {
        browser.tab(() -> browser.hasFocus("#search"));
        browser.type("ceiling");
        browser.await(
                "only it is left", () -> browser.all(".row[data-type=object]").size() == 1);
        browser.type(Keys.ARROW_DOWN);
        browser.await("the tree has the focus", () -> browser.hasFocus("#tree"));
        browser.type(Keys.END, Keys.ENTER);
        browser.await("it is chosen", () -> browser.text("#object h2").equals("Ceiling light"));
        assertEquals(
                "Ceiling light",
                browser.script("const tree = document.getElementById('tree');"
                        + "return document.getElementById(tree.getAttribute('aria-activedescendant')).title"));
        browser.tab(() -> browser.hasFocus("[role=tab][aria-selected=true]"));
        browser.type(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        browser.await(
                "another command is there",
                () -> browser.text(".command-title h3").equals("Set power level"));
        browser.tab(() -> browser.hasFocus("input[type=range]"));
        browser.type(Keys.HOME, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.tab(() -> browser.hasFocus("#test"));
        browser.type(Keys.ENTER);
        browser.await("the state is there", () -> light(Controller.POWER_LEVEL) == 2);
        browser.await(
                "the page tells it",
                () -> browser.text("[data-controller=POWER_LEVEL] .value").equals("2 %"));
    }

    @Test
    void opensAndClosesAreasWithTheArrows() {
        browser.script("document.getElementById('tree').focus()");
        browser.type("ground", Keys.ARROW_LEFT);
        browser.await(
                "the area is closed",
                () -> browser.all(".row[aria-level='2'][data-type=area]").size() == 1);
        assertEquals("false", browser.find(".row[title='Ground floor']").getAttribute("aria-expanded"));
        browser.type(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.await(
                "the cursor is inside", () -> browser.text(".row[data-cursor]").startsWith("Living room"));
        browser.type("out");
        browser.await(
                "typing finds a row", () -> browser.text(".row[data-cursor]").startsWith("Outside"));
    }

    @Test
    void groupsByKind() {
        browser.click("label:has(input[value=kind])");
        browser.await("kinds are there", () -> browser.text("#tree").contains("Thermostats"));
        browser.click("label:has(input[value=area])");
        browser.await("areas are there", () -> browser.text("#tree").contains("Living room"));
    }

    @Test
    void sendsATelegramAndShowsItDecoded() {
        browser.click(".row[data-key='']");
        command("system/sendKNXfloat2bytes");
        browser.click("#test");
        browser.await("the log tells it", () -> logHas("1/0/1 = 21.5") && logHas("0C 33"));
    }

    @Test
    void setsAFaultThatHitsTheNextTest() {
        choose(DemoPlant.GATE);
        browser.click("a[data-view=faults]");
        browser.await(
                "faults can be chosen", () -> !browser.all("#fault-kind option").isEmpty());
        browser.script("document.getElementById('fault-kind').value = 'LOCKED'");
        browser.click("#add-fault");
        browser.await("it is listed", () -> browser.text("#planned").contains("Gate"));
        browser.await("it is counted", () -> browser.text("#pending-faults").equals("1"));
        browser.click("a[data-view=kit]");
        choose(DemoPlant.GATE);
        browser.click("#test");
        browser.await("it is refused", () -> browser.text("#answer").contains("impossible to execute"));
        browser.await(
                "the fault is used up", () -> browser.text("#pending-faults").isEmpty());
    }

    @Test
    void pausesTheLog() {
        choose(DemoPlant.GATE);
        browser.click("#pause");
        browser.click("#test");
        browser.await("it is held back", () -> browser.text("#waiting").endsWith("held back"));
        assertFalse(logHas("trigger"));
        browser.click("#pause");
        browser.await("it is shown", () -> logHas("trigger"));
        browser.click("#clear");
        assertFalse(logHas("trigger"));
    }

    @Test
    void restartsAfterAQuestion() {
        browser.click("#soft-restart");
        browser.click("#confirm");
        browser.await("it says so", () -> browser.text("#toast").equals("Soft restart: done"));
    }

    @Test
    void changesItsAppearance() {
        browser.prefers("light");
        String before = background();
        browser.click("#appearance");
        browser.await("it is dark", () -> !background().equals(before));
        browser.click("#appearance");
        browser.await("it is light again", () -> background().equals(before));
    }

    private String background() {
        return String.valueOf(browser.script("return getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void showsOnePaneAtATimeOnAPhone() {
        browser.size(390, 844);
        try {
            choose(DemoPlant.CEILING_LIGHT);
            assertFalse(browser.all("#project").get(0).isDisplayed());
            assertTrue(fits(), "nothing is wider than the screen");
            browser.click(".back");
            browser.find("#project");
            browser.click("a[data-view=log]");
            browser.find("#log");
            assertTrue(fits());
        } finally {
            browser.size(1440, 900);
        }
    }
}
