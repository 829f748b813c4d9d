package io.github.thinknxkit.simulator.page;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that share a browser, and what a person does in it again and again. */
abstract class BrowserTest {

    static Browser browser;

    @BeforeAll
    static void startBrowser() throws IOException {
        browser = Browser.start();
        browser.size(1440, 900);
    }

    @AfterAll
    static void stopBrowser() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    static void choose(String guid) {
        browser.click(".row[data-key='" + guid + "']");
        browser.await("the object is there", () -> browser.text("#object .guid").equals(guid));
    }

    static boolean logHas(String text) {
        return browser.text("#lines").contains(text);
    }

    static boolean fits() {
        return Boolean.TRUE.equals(browser.script("return document.documentElement.scrollWidth <= innerWidth"));
    }

    static String address() {
        return String.valueOf(browser.script("return location.hash"));
    }
}
