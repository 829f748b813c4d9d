package io.github.thinknxkit.simulator.page;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests that share a browser, one class after another, and what a person does in it again and again. */
@ExtendWith(SharedBrowser.class)
@ResourceLock("browser")
abstract class BrowserTest {

    static Browser browser;

    /** Goes to a place by its address. */
    static void go(String place) {
        browser.script("location.hash = arguments[0]", "#/" + place);
        // The page completes a short address when it has got there.
        browser.await("the page is there", () -> address().contains("by="));
    }

    static void choose(String guid) {
        browser.click(".row[data-key='" + guid + "']");
        browser.await("the object is there", () -> browser.text("#object .guid").equals(guid));
    }

    /** Chooses a command of the chosen object. */
    static void command(String operation) {
        String tab = "[data-operation='" + operation + "']";
        browser.click(tab);
        browser.await("the command is there", () -> browser.has(tab + "[aria-selected=true]"));
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
