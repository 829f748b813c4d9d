package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.browser.BrowserTest;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Plants that nobody should have: names that are code, and very many devices. */
@Timeout(120)
@ResourceLock("browser")
@Tag("once")
class HostilePlantTest extends BrowserTest {

    private static final List<String> NAMES = List.of(
            "<script>window.hit=1</script>",
            "<img src=x onerror=window.hit=1>",
            "\"><svg onload=window.hit=1>",
            "' onmouseover='window.hit=1",
            "</li></ol><iframe src=javascript:window.hit=1>",
            "javascript:window.hit=1",
            "${window.hit=1}{{window.hit=1}}",
            "\u202Eright to left\u2066 and \u0000 zero \u007F \uFEFF",
            "\ud83d\ude00 e\u0301\u0323\u0332\u035C",
            "W".repeat(5_000));

    private static Plant hostile() {
        List<PlantDevice> devices = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            devices.add(PlantDevice.of(DeviceKind.LIGHT, name + i, name).in(name, "&amp;" + name));
        }
        return new Plant(NAMES.get(0), devices);
    }

    @Test
    void showsHostileNamesAsText() throws Exception {
        try (Simulator simulator = Simulator.builder()
                .user("service", "secret")
                .plant(hostile())
                .reactionTime(Duration.ZERO)
                .webPort(0)
                .start()) {
            // By Digest the header would have the long name once more, and be longer than a server takes.
            browser.open(simulator.webAddress(), "#/kit?way=basic");
            for (int i = 0; i < NAMES.size(); i++) {
                use(NAMES.get(i), NAMES.get(i) + i);
            }
            browser.click("a[data-view=faults]");
            browser.click("#add-fault");
            browser.await(
                    "the fault is listed", () -> !browser.all("#planned li").isEmpty());
            assertEquals(NAMES.size(), simulator.journal().admitted("power").size());
            assertEquals(null, browser.script("return window.hit"));
            assertEquals(List.of(), browser.complaints());
            String foreign =
                    "return document.querySelectorAll('iframe, img, script:not([src]), [onerror], svg[onload]').length";
            assertEquals(0L, browser.script(foreign));
        }
    }

    private void use(String name, String guid) {
        browser.script("location.hash = '#/kit/' + encodeURIComponent(arguments[0])", guid);
        browser.await("its name is shown as it is", () -> name.equals(textOf("#object h2")));
        browser.await("its row too", () -> name.equals(textOf(".row[aria-selected=true] .name")));
        browser.click("#test");
        browser.await("it answers", () -> browser.text("#answer").contains("\"namespace\": \"power\""));
        assertTrue(fits(), "nothing is wider than the screen");
    }

    private Object textOf(String css) {
        return browser.script("return document.querySelector(arguments[0])?.textContent", css);
    }

    @Test
    void scrollsTenThousandDevices() throws Exception {
        Plant large = new Plant(
                "Tower",
                IntStream.range(0, 10_000)
                        .mapToObj(i -> PlantDevice.of(DeviceKind.LIGHT, "GUID-" + i, "Light " + i)
                                .in("Floor " + i / 100))
                        .toList());
        try (Simulator simulator = Simulator.builder()
                .user("service", "secret")
                .plant(large)
                .webPort(0)
                .start()) {
            browser.open(simulator.webAddress(), "#/kit/GUID-9999");
            browser.await(
                    "the chosen one is in view", () -> "Light 9999".equals(textOf(".row[aria-selected=true] .name")));
            browser.click("label:has(input[value=kind])");
            browser.await("the tree has them all", () -> height() > 10_000 * 30);
            browser.script("const tree = document.getElementById('tree'); tree.scrollTop = tree.scrollHeight / 2");
            browser.await(
                    "rows of the middle are there",
                    () -> browser.text("#tree").matches("(?s).*Light (4|5)\\d{3}\\n.*"));
            assertTrue(browser.all(".row").size() < 100, "only rows in view exist");
            browser.script("document.getElementById('search').focus()");
            browser.type("light 777");
            browser.await("the search finds", () -> browser.text("#count").equals("19 of 10,000 devices"));
        }
    }

    private double height() {
        return ((Number) browser.script("return document.getElementById('tree').scrollHeight")).doubleValue();
    }
}
