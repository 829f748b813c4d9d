package io.github.thinknxkit.simulator.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in a browser, and what a person does in it again and again. Classes with the same {@code @ResourceLock} share one, one
 * class after another.
 */
@ExtendWith(SharedBrowser.class)
@Tag("once")
public abstract class BrowserTest {

    /** Given by {@link SharedBrowser}. */
    protected Browser browser;

    /** Goes to a place by its address. */
    protected void go(String place) {
        browser.script("location.hash = arguments[0]", "#/" + place);
        // The page completes a short address when it has got there.
        browser.await("the page is there", () -> address().contains("by="));
    }

    protected void choose(String guid) {
        browser.click(".row[data-key='" + guid + "']");
        browser.await("the object is there", () -> browser.text("#object .guid").equals(guid));
    }

    /** Chooses a command of the chosen object. */
    protected void command(String operation) {
        String tab = "[data-operation='" + operation + "']";
        browser.click(tab);
        browser.await("the command is there", () -> browser.has(tab + "[aria-selected=true]"));
    }

    protected boolean logHas(String text) {
        return browser.text("#lines").contains(text);
    }

    protected boolean fits() {
        return Boolean.TRUE.equals(browser.script("return document.documentElement.scrollWidth <= innerWidth"));
    }

    protected String address() {
        return String.valueOf(browser.script("return location.hash"));
    }
}
