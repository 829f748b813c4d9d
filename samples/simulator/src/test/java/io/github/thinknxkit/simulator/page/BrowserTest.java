package io.github.thinknxkit.simulator.page;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in a browser, and what a person does in it again and again. Classes with the same {@code @ResourceLock} share one, one
 * class after another.
 */
@ExtendWith(SharedBrowser.class)
@Tag("once")
abstract class BrowserTest {

    /** Given by {@link SharedBrowser}. */
    Browser browser;

    /** Goes to a place by its address. */
    void go(String place) {
        browser.script("location.hash = arguments[0]", "#/" + place);
        // The page completes a short address when it has got there.
        browser.await("the page is there", () -> address().contains("by="));
    }

    void choose(String guid) {
        browser.click(".row[data-key='" + guid + "']");
        browser.await("the object is there", () -> browser.text("#object .guid").equals(guid));
    }

    /** Chooses a command of the chosen object. */
    void command(String operation) {
        String tab = "[data-operation='" + operation + "']";
        browser.click(tab);
        browser.await("the command is there", () -> browser.has(tab + "[aria-selected=true]"));
    }

    boolean logHas(String text) {
        return browser.text("#lines").contains(text);
    }

    boolean fits() {
        return Boolean.TRUE.equals(browser.script("return document.documentElement.scrollWidth <= innerWidth"));
    }

    String address() {
        return String.valueOf(browser.script("return location.hash"));
    }
}
