package io.github.thinknxkit.gateway.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.history.History;
import io.github.thinknxkit.gateway.history.History.Series;
import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.simulator.browser.Browser;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Takes the pictures of the gateway's page in the README, on request. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class GatewayScreenshotsTest {

    private static final int LARGEST = 250_000;

    @Test
    void takesThePictures(@TempDir Path work) throws Exception {
        Path folder = Files.createDirectories(Path.of(System.getProperty("screenshots")));
        live(work.resolve("data"));
        try (PageFixture gateway = new PageFixture(work, Duration.ofSeconds(30));
                Browser browser = Browser.start()) {
            gateway.awaitStates();
            browser.size(1440, 900);
            browser.visit(gateway.address() + "login");
            browser.enter("#user", "anna");
            browser.enter("#password", PageFixture.PASSWORD, Keys.ENTER);
            browser.find("#list a");
            for (String scheme : new String[] {"light", "dark"}) {
                browser.prefers(scheme);
                browser.size(1440, 900);
                open(gateway, browser, "kit/" + DemoPlant.THERMOSTAT);
                browser.click("[data-operation='setpoint']");
                browser.click("#test");
                browser.await(
                        "the answer is there", () -> browser.text("#answer").contains("setpoint"));
                browser.find(".chart");
                take(browser, folder.resolve("gateway-" + scheme + ".png"));
                browser.size(390, 844);
                open(gateway, browser, "kit/" + DemoPlant.THERMOSTAT);
                browser.find("#test");
                take(browser, folder.resolve("gateway-" + scheme + "-phone.png"));
            }
        }
    }

    /** A day in a room, as a gateway has kept it. */
    private static void live(Path folder) throws IOException {
        double[] temperatures = {21, 20.5, 20, 19.5, 19, 19, 19.5, 20.5, 21.5, 22, 22.5, 22, 22, 21.5, 22, 21.5};
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now().minus(Duration.ofHours(23)));
        try (Store store = Store.open(folder)) {
            History history = new History(store, now::get);
            for (double temperature : temperatures) {
                history.note(new Series("villa", DemoPlant.THERMOSTAT, "ACTUAL_TEMPERATURE"), temperature);
                history.write();
                now.set(now.get().plus(Duration.ofMinutes(85)));
            }
            history.close();
        }
    }

    private static void open(PageFixture gateway, Browser browser, String place) {
        browser.visit(gateway.address() + "s/villa/#/" + place);
        browser.await("the page is live", () -> browser.has("#connection[data-state=live]"));
    }

    private static void take(Browser browser, Path file) throws IOException {
        byte[] picture = browser.screenshot();
        assertTrue(picture.length < LARGEST, file + " has " + picture.length + " bytes");
        Files.write(file, picture);
    }
}
