package io.github.thinknxkit.site;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Headless Chromium. It waits for what must become true, with a deadline. */
final class Browser implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final String AXE = """
            const done = arguments[0];
            const told = (it) => it.id + ' ' + it.nodes.map((node) => node.target + ' ' + node.failureSummary).join('; ');
            axe.run(document, { resultTypes: ['violations'] })
                .then(({ violations }) => done(violations.map(told)), (e) => done(['' + e]));
            """;

    private final ChromeDriver driver;

    private Browser(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, Level.ALL.getName()));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    /** Starts a browser; where there is none the test is skipped, but not in CI. */
    static Browser start(Path profile) {
        if (!Files.isExecutable(DRIVER) || !Files.isExecutable(CHROMIUM)) {
            String missing = "no " + CHROMIUM + " and " + DRIVER + ": install Debian's chromium and chromium-driver";
            if (System.getenv("CI") != null) {
                throw new IllegalStateException(missing);
            }
            abort(missing);
        }
        return new Browser(profile);
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    void prefers(String scheme) {
        List<Map<String, String>> features = List.of(Map.of("name", "prefers-color-scheme", "value", scheme));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    void open(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    Object script(String source, Object... arguments) {
        return driver.executeScript(source, arguments);
    }

    boolean holds(String expression) {
        return Boolean.TRUE.equals(script("return !!(" + expression + ")"));
    }

    String text(String css) {
        return String.valueOf(script("return document.querySelector(arguments[0])?.innerText ?? ''", css));
    }

    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void await(String expression) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!holds(expression)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LIMIT + ": " + expression + "; the page says " + complaints());
            }
            pause();
        }
    }

    private void pause() {
        WebDriver.Timeouts timeouts = driver.manage().timeouts();
        Duration usual = timeouts.getScriptTimeout();
        timeouts.scriptTimeout(Duration.ofSeconds(1));
        try {
            driver.executeAsyncScript("setTimeout(arguments[0], 20)");
        } catch (JavascriptException | ScriptTimeoutException e) {
            // Another page is being loaded, which is what was waited for; a script of the one that was left may never
            // end.
        } finally {
            timeouts.scriptTimeout(usual);
        }
    }

    /** Returns what axe finds, by rule and element. */
    List<?> axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            script(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (List<?>) driver.executeAsyncScript(AXE);
    }

    /** Returns what the pages complained of since the last question. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
