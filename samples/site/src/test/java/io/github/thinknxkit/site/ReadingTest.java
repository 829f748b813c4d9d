package io.github.thinknxkit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What a reader does, in a browser: any page, on any screen, in light and dark, by keys. No page complains of anything. */
@Timeout(180)
@Tag("once")
class ReadingTest {

    private static final List<String> KINDS_OF_PAGE = List.of(
            "index.html",
            "start.html",
            "operations/index.html",
            "operations/calls.html",
            "operations/system/sendKNX4bits.html",
            "guides/index.html",
            "guides/simulator.html",
            "files/LICENSE.html");

    /** Names what sticks out, unless it is in a box that scrolls by itself. */
    private static final String WIDE = """
            const room = document.documentElement.clientWidth;
            return document.documentElement.scrollWidth <= room ? '' : [...document.querySelectorAll('body *')]
                .filter((it) => it.getBoundingClientRect().right > room && !it.closest('.table *, pre *'))
                .map((it) => it.outerHTML.slice(0, 200)).join('\\n') + document.documentElement.scrollWidth;
            """;

    @TempDir
    static Path profile;

    private static WebServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start(profile);
        server = new WebServer();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            browser.close();
            server.close();
        }
    }

    @BeforeEach
    void reset() {
        browser.size(1440, 900);
        browser.prefers("light");
        open("index.html");
        browser.script("localStorage.clear()");
        browser.complaints();
    }

    @AfterEach
    void nothingIsComplainedOf() {
        assertEquals(List.of(), browser.complaints());
    }

    private static void open(String page) {
        browser.open(server.address() + page);
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, light", "390, 844, dark"})
    void axeFindsNothing(int width, int height, String scheme) {
        browser.size(width, height);
        browser.prefers(scheme);
        for (String page : KINDS_OF_PAGE) {
            open(page);
            assertEquals(List.of(), browser.axe(), page);
        }
    }

    @Test
    void noPageIsWiderThanAPhone() {
        browser.size(320, 640);
        for (Path page : BuiltSite.pages("")) {
            String path = BuiltSite.FOLDER.relativize(page).toString();
            if (!path.startsWith("files")) {
                open(path);
                assertEquals("", browser.script(WIDE), path);
                assertTrue(browser.holds("document.querySelectorAll('h1').length === 1"), path);
            }
        }
    }

    @Test
    void searchFindsOperationsAndGuidesByKeys() {
        assumeTrue(
                Files.exists(BuiltSite.FOLDER.resolve("pagefind")) || System.getenv("CI") != null,
                "built without search");
        browser.type("/");
        browser.await("document.querySelector('dialog').open");
        browser.type("blindangle");
        browser.await("document.querySelector('dialog li a')");
        assertEquals(List.of(), browser.axe());
        browser.type(Keys.ARROW_DOWN, Keys.ENTER);
        browser.await("location.pathname.includes('blindangle')");
        browser.type("/");
        browser.type("threat model");
        browser.await("document.querySelector('dialog li a')?.href.includes('threat-model')");
        browser.type(Keys.ESCAPE);
        browser.await("!document.querySelector('dialog').open");
    }

    @Test
    void searchSaysHowMuchItFound() {
        assumeTrue(
                Files.exists(BuiltSite.FOLDER.resolve("pagefind")) || System.getenv("CI") != null,
                "built without search");
        browser.script("document.getElementById('search').click()");
        browser.type("blindangle");
        browser.await("document.querySelector('dialog [role=status]').textContent.match(/[1-9][0-9]* found$/)");
        browser.script("const it = document.querySelector('dialog input'); it.value = '';"
                + "it.dispatchEvent(new Event('input'))");
        browser.await("document.querySelector('dialog [role=status]').textContent === ''");
        assertTrue(browser.holds("document.querySelectorAll('dialog li').length === 0"));
    }

    @Test
    void theChosenLanguageIsThatOfAllPages() {
        open("operations/power.html");
        assertTrue(browser.text(".tabs").contains("curl --digest"));
        browser.script("document.querySelector('[role=tab][aria-selected=true]').focus()");
        browser.type(Keys.ARROW_RIGHT);
        assertTrue(browser.text(".tabs").contains("thinknx light power set"));
        assertFalse(browser.text(".tabs").contains("curl --digest"));
        open("operations/tempmode.html");
        assertTrue(browser.text(".tabs").contains("thinknx thermostat temp-mode set"));
    }

    @Test
    void colorsAreTheSystemsUntilTheReaderChooses() {
        browser.prefers("dark");
        open("index.html");
        String dark = background();
        browser.script("document.getElementById('theme').click()");
        String light = background();
        assertFalse(dark.equals(light), light);
        open("guides/cli.html");
        assertEquals(light, background());
    }

    private static String background() {
        return String.valueOf(browser.script("return getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void theListOfOperationsCanBeNarrowed() {
        open("operations/index.html");
        browser.script("document.getElementById('filter').focus()");
        browser.type("fan speed");
        browser.await("document.getElementById('matches').textContent.endsWith('found')");
        assertTrue(browser.holds("[...document.querySelectorAll('tbody tr:not([hidden])')]"
                + ".every((row) => row.textContent.includes('fan speed'))"));
        assertTrue(browser.holds("document.querySelectorAll('tbody tr:not([hidden])').length === 2"));
    }

    @Test
    void theFirstKeyLeadsToTheContent() {
        open("operations/power.html");
        browser.type(Keys.TAB);
        assertTrue(browser.holds("document.activeElement.matches('.skip')"));
        browser.type(Keys.ENTER);
        assertTrue(browser.holds("document.activeElement.matches('main')"));
    }

    @Test
    void codeIsCopiedAsItIs() {
        open("operations/power.html");
        browser.script("navigator.clipboard.writeText = async (text) => { window.copied = text; }");
        browser.script("document.querySelector('.tab:not([hidden]) .copy').click()");
        browser.await("document.querySelector('.copy.done')");
        assertEquals(
                BuiltSite.examples(BuiltSite.read(BuiltSite.FOLDER.resolve("operations/power.html")), "curl")
                        .get(0),
                browser.script("return window.copied"));
    }

    @Test
    void pagesCanBeReadWithoutAServer() {
        browser.open(BuiltSite.FOLDER.resolve("operations/power.html").toUri().toString());
        assertTrue(browser.text(".tabs").contains("curl --digest"));
        browser.type("/");
        browser.type("power");
        browser.await("document.querySelector('dialog [role=status]').textContent.includes('without a web server')");
        // Browsers do not let such pages load the index, and say so.
        browser.complaints();
    }
}
