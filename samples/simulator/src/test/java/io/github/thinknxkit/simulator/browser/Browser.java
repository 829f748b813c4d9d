package io.github.thinknxkit.simulator.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Headless Chromium with a profile of its own. It waits for what must become true, with a deadline. */
public final class Browser implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** Ends with the next change of the page, or soon, for conditions that are not about the page. */
    private static final String NEXT_CHANGE = """
            const done = arguments[0];
            const observer = new MutationObserver(() => end());
            const timer = setTimeout(() => end(), 50);
            const end = () => { observer.disconnect(); clearTimeout(timer); done(); };
            observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
            """;

    /** Ends once the page has not changed for a moment. */
    private static final String QUIET = """
            const done = arguments[0];
            let timer = setTimeout(() => end(), 60);
            const observer = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(() => end(), 60); });
            const end = () => { observer.disconnect(); done(); };
            observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
            """;

    private static final String AXE = """
            const done = arguments[0];
            const told = (it) => it.id + ' ' + it.nodes.map((node) => node.target + ' ' + node.failureSummary).join('; ');
            axe.run(document, { resultTypes: ['violations'] })
                .then(({ violations }) => done(violations.map(told)), (e) => done(['' + e]));
            """;

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path profile) {
        this.profile = profile;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        // Of a gateway that is tried the certificate is its own.
        options.setAcceptInsecureCerts(true);
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
        List<String> clipboard = List.of("clipboardReadWrite", "clipboardSanitizedWrite");
        driver.executeCdpCommand("Browser.grantPermissions", Map.of("permissions", clipboard));
    }

    /** Starts a browser; where there is none the test is skipped, but not in CI. */
    public static Browser start() throws IOException {
        if (!Files.isExecutable(DRIVER) || !Files.isExecutable(CHROMIUM)) {
            String missing = "no " + CHROMIUM + " and " + DRIVER + ": install Debian's chromium and chromium-driver";
            if (System.getenv("CI") != null) {
                throw new IllegalStateException(missing);
            }
            abort(missing);
        }
        return new Browser(Files.createTempDirectory("thinknx-browser"));
    }

    public void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        Map<String, Object> metrics =
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
    }

    public void prefers(String scheme) {
        media(Map.of("prefers-color-scheme", scheme));
    }

    /** Sets media features; those that are not named are as usual. */
    public void media(Map<String, String> features) {
        List<Map<String, String>> list = features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", list));
    }

    /** Sets the languages that the reader prefers. */
    public void speaks(String languages) {
        Object agent = script("return navigator.userAgent");
        driver.executeCdpCommand(
                "Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", languages));
    }

    /** Makes the settings those of the start. */
    public void reset() {
        size(1440, 900);
        media(Map.of());
        speaks("en");
    }

    public void reload() {
        driver.navigate().refresh();
        awaitLive();
    }

    private void awaitLive() {
        await("the page is live", () -> has("#connection[data-state=live]"));
    }

    public void back() {
        driver.navigate().back();
    }

    /** Returns what axe finds, by rule and element. */
    public List<?> axe() {
        if (Boolean.TRUE.equals(script("return !window.axe"))) {
            try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
                script(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        driver.executeAsyncScript(QUIET);
        return (List<?>) driver.executeAsyncScript(AXE);
    }

    /** Runs a script in each page before its own, until it is withdrawn. */
    public String inject(String source) {
        return String.valueOf(
                driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source))
                        .get("identifier"));
    }

    public void withdraw(String script) {
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }

    /** Opens the page and waits until it is told what happens. */
    public void open(URI page, String hash) {
        driver.get("about:blank");
        // What a page complained of whose server is gone by now is of no interest.
        complaints();
        driver.get(page + hash);
        awaitLive();
    }

    /** Opens an address, whatever is there. */
    public void visit(String address) {
        driver.get("about:blank");
        driver.get(address);
    }

    public WebElement find(String css) {
        return await(
                css,
                () -> driver.findElements(By.cssSelector(css)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public void click(String css) {
        await("a click at " + css, () -> {
            find(css).click();
            return true;
        });
    }

    /** Returns whether an element is there at the moment. */
    public boolean has(String css) {
        return Boolean.TRUE.equals(script("return document.querySelector(arguments[0]) !== null", css));
    }

    /** Types into a field in the place of what is in it. */
    public void enter(String css, CharSequence... keys) {
        await("typing into " + css, () -> {
            WebElement field = find(css);
            field.clear();
            field.sendKeys(keys);
            return true;
        });
    }

    /** Returns the text that an element shows, or nothing if there is none at the moment. */
    public String text(String css) {
        Object text = script("const it = document.querySelector(arguments[0]); return it ? it.innerText : ''", css);
        return String.valueOf(text);
    }

    public void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    public void tab(BooleanSupplier there) {
        for (int i = 0; i < 60 && !there.getAsBoolean(); i++) {
            type(Keys.TAB);
        }
        await("the focus is there", there);
    }

    public boolean hasFocus(String css) {
        return Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", css));
    }

    public Object script(String source, Object... arguments) {
        return driver.executeScript(source, arguments);
    }

    /** Runs a script and what it makes due. */
    public void settle(String source) {
        driver.executeAsyncScript(source + "; setTimeout(arguments[0])");
    }

    public String clipboard() {
        Object text = driver.executeAsyncScript(
                "const done = arguments[0]; navigator.clipboard.readText().then(done, (e) => done('' + e))");
        return String.valueOf(text);
    }

    public void await(String what, BooleanSupplier condition) {
        await(what, () -> condition.getAsBoolean() ? Boolean.TRUE : null);
    }

    private <T> T await(String what, Supplier<T> condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        RuntimeException last = new NoSuchElementException(what);
        while (System.nanoTime() < end) {
            try {
                T found = condition.get();
                if (found != null) {
                    return found;
                }
            } catch (StaleElementReferenceException
                    | org.openqa.selenium.ElementNotInteractableException
                    | NullPointerException e) {
                last = e;
            }
            awaitChange();
        }
        throw new AssertionError("not within " + LIMIT + ": " + what + "; the page says " + complaints(), last);
    }

    private void awaitChange() {
        WebDriver.Timeouts timeouts = driver.manage().timeouts();
        Duration usual = timeouts.getScriptTimeout();
        timeouts.scriptTimeout(Duration.ofSeconds(1));
        try {
            driver.executeAsyncScript(NEXT_CHANGE);
        } catch (JavascriptException | ScriptTimeoutException e) {
            // Another page is being loaded, which is a change; a script of the page that was left may never end.
        } finally {
            timeouts.scriptTimeout(usual);
        }
    }

    /** Returns what the page complained of since the last question: errors of scripts, and what its policy blocked. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    public byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() throws IOException {
        try {
            driver.quit();
        } catch (WebDriverException e) {
            // It is gone, which is what was wanted.
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(Browser::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
