package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.browser.Browser;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of the README: {@code mvn -pl samples/simulator verify -Dtest=ScreenshotsTest -Dscreenshots=FOLDER}. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
@Timeout(120)
class ScreenshotsTest {

    private static final int LARGEST = 250_000;

    @Test
    void takesThePictures() throws Exception {
        Path folder = Files.createDirectories(Path.of(System.getProperty("screenshots")));
        try (Simulator simulator = Simulator.builder()
                        .user("service", "secret")
                        .key("a-key-that-is-no-secret")
                        .webPort(0)
                        .start();
                Browser browser = Browser.start()) {
            simulator.device(DemoPlant.CEILING_LIGHT).put(Controller.POWER_LEVEL, 60);
            simulator.device(DemoPlant.SOUTH_BLIND).put(Controller.POSITION, 40);
            simulator.device(DemoPlant.POOL_LEVEL).put(Controller.VALUE, 1.82);
            for (String scheme : new String[] {"light", "dark"}) {
                browser.prefers(scheme);
                browser.size(1440, 960);
                use(simulator, browser);
                take(browser, folder.resolve("simulator-" + scheme + ".png"));
                browser.size(390, 844);
                browser.open(simulator.webAddress(), "#/kit/" + DemoPlant.CEILING_LIGHT);
                browser.find("#test");
                take(browser, folder.resolve("simulator-" + scheme + "-phone.png"));
                browser.open(simulator.webAddress(), "#/kit");
                take(browser, folder.resolve("simulator-" + scheme + "-tree-phone.png"));
            }
        }
    }

    private static void use(Simulator simulator, Browser browser) {
        browser.open(simulator.webAddress(), "#/kit/");
        browser.click("[data-operation='system/sendKNXfloat2bytes']");
        browser.click("#test");
        browser.await("the telegram is there", () -> browser.text("#lines").contains("DPT 9"));
        browser.script("location.hash = arguments[0]", "#/kit/" + DemoPlant.THERMOSTAT);
        browser.click("[data-operation='actualtemp']");
        browser.click("#test");
        browser.await("the answer is there", () -> browser.text("#answer").contains("actualtemp"));
        browser.script("location.hash = arguments[0]", "#/kit/" + DemoPlant.CEILING_LIGHT);
        browser.click("[data-operation='powerlevel']");
        browser.click(".check");
        browser.click("#test");
        browser.await("the answer is there", () -> browser.text("#answer").contains("powerlevel"));
        browser.await("the log has it", () -> browser.text("#lines").contains("/powerlevel"));
    }

    private static void take(Browser browser, Path file) throws IOException {
        browser.await("the log has its lines", () -> !browser.text("#tree").isEmpty());
        byte[] picture = browser.screenshot();
        assertTrue(picture.length < LARGEST, file + " has " + picture.length + " bytes");
        Files.write(file, picture);
    }
}
