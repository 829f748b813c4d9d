package io.github.thinknxkit.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the README, if {@code -Dscreenshots=FOLDER} says where to put them. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
@Timeout(60)
class ScreenshotsTest {

    private static final int LARGEST = 250_000;

    @TempDir
    Path profile;

    @Test
    void takesThePictures() throws Exception {
        Path folder = Files.createDirectories(Path.of(System.getProperty("screenshots")));
        try (WebServer server = new WebServer();
                Browser browser = Browser.start(profile)) {
            browser.size(1440, 960);
            take(browser, server, "light", "index.html", folder);
            take(browser, server, "dark", "operations/powerlevel.html", folder);
        }
    }

    private static void take(Browser browser, WebServer server, String scheme, String page, Path folder)
            throws Exception {
        browser.prefers(scheme);
        browser.open(server.address() + page);
        browser.await("document.querySelector('.tabs.live')");
        byte[] picture = browser.screenshot();
        assertTrue(picture.length < LARGEST, page + " has " + picture.length + " bytes");
        Files.write(folder.resolve("site-" + scheme + ".png"), picture);
    }
}
