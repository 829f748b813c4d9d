package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.browser.BrowserTest;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Finding one's way: address, search, skip link, language. */
@Timeout(120)
@ResourceLock("browser")
class PageAddressTest extends BrowserTest {

    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder().user("service", "secret").webPort(0).start();
        browser.open(simulator.webAddress(), "#/kit");
    }

    @AfterEach
    void stop() {
        browser.script("localStorage.clear()");
        simulator.close();
    }

    private String title() {
        return browser.text(".command-title h3");
    }

    @Test
    void keepsCommandWayAndGroupingInTheAddress() {
        choose(DemoPlant.CEILING_LIGHT);
        command("powerlevel");
        browser.click("label:has(input[value=basic])");
        browser.click("label:has(input[value=kind])");
        browser.await("the kinds are there", () -> browser.text("#tree").contains("Thermostats"));
        String whole = "#/kit/" + DemoPlant.CEILING_LIGHT + "?command=powerlevel&way=basic&by=kind";
        browser.await("the address has it all", () -> address().equals(whole));
        browser.reload();
        browser.await("the command is there", () -> title().equals("Set power level"));
        browser.await("the way is there", () -> browser.text("#url-local").endsWith("auth=basic"));
        browser.await("the grouping is there", () -> browser.text("#tree").contains("Thermostats"));
        assertEquals(whole, address());
        browser.click("a[data-view=faults]");
        browser.click("a[data-view=kit]");
        browser.await("the way back leads to the same", () -> address().equals(whole));
    }

    @Test
    void goesBackStepByStep() {
        choose(DemoPlant.CEILING_LIGHT);
        browser.click("[data-operation=powerlevel]");
        browser.await("the command is there", () -> title().equals("Set power level"));
        browser.click("label:has(input[value=query])");
        browser.await("the way is there", () -> browser.text("#url-local").endsWith("PASSWORD"));
        browser.back();
        browser.await("the former way", () -> browser.text("#url-local").endsWith("auth=digest"));
        browser.await("its button, too", () -> browser.has("input[value=digest]:checked"));
        browser.back();
        browser.await("the former command", () -> title().equals("Set power state"));
        browser.back();
        browser.await("no object", () -> browser.text("#object").contains("Choose an object"));
    }

    @Test
    void findsByWordsInAnyOrder() {
        found("light ceiling", "Ceiling light");
        found("ROOM  therm", "Thermostat");
        found("porch evening", "Porch light");
        found("blinds south", "South blind");
        found("hvac", "Air conditioner");
        found("MrkzI gate", "Gate");
        found("cèiling líght", "Ceiling light");
    }

    private void found(String typed, String found) {
        browser.script("const it = document.getElementById('search'); it.value = '';"
                + "it.dispatchEvent(new Event('input', {bubbles: true})); it.focus()");
        browser.await(
                "all are there again",
                () -> browser.all(".row[data-type=object]").size() != 1);
        browser.type(typed);
        browser.await(
                "only it is left",
                () -> browser.all(".row[data-type=object]").size() == 1
                        && browser.text(".row[data-type=object] .name").equals(found));
        browser.await("it is counted", () -> browser.text("#count").equals("1 of 9 devices"));
    }

    @Test
    void findsNothingByWordsOfTwoDevices() {
        browser.script("document.getElementById('search').focus()");
        browser.type("ceiling porch");
        browser.await("nothing is left", () -> browser.text("#count").equals("0 of 9 devices"));
    }

    @Test
    void skipsToTheContent() {
        String before = address();
        browser.tab(() -> browser.hasFocus("#skip"));
        browser.type(Keys.ENTER);
        browser.await("the content has the focus", () -> browser.hasFocus("#main"));
        assertEquals(before, address());
        browser.type(Keys.TAB);
        assertTrue(Boolean.TRUE.equals(
                browser.script("return document.getElementById('main').contains(document.activeElement)")));
    }

    @ParameterizedTest
    @CsvSource({"it-CH,    it, Progetto", "'de,en',  de, Projekt", "'pt,fr',  fr, Projet", "'nl,pt',  en, Project"})
    void speaksTheLanguageOfTheBrowser(String languages, String language, String project) {
        try {
            browser.speaks(languages);
            browser.open(simulator.webAddress(), "#/kit");
            assertEquals(language, browser.script("return document.documentElement.lang"));
            assertEquals(project, browser.text("a[data-view=kit] span"));
        } finally {
            browser.speaks("en");
        }
    }

    @Test
    void keepsTheLanguageThatIsChosen() {
        choose(DemoPlant.CEILING_LIGHT);
        browser.script("const it = document.getElementById('language'); it.value = 'de';"
                + "it.dispatchEvent(new Event('change'))");
        browser.await("it is German", () -> title().equals("Schaltzustand setzen"));
        browser.await(
                "it is live", () -> browser.all("#connection[data-state=live]").size() == 1);
        browser.reload();
        browser.await("it still is", () -> title().equals("Schaltzustand setzen"));
        assertEquals("Ceiling light", browser.text("#object h2"), "names of the plant stay as they are");
    }
}
