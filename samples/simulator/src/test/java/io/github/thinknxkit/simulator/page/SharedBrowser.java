package io.github.thinknxkit.simulator.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Gives test classes the one browser of this JVM, with the settings that it started with. */
final class SharedBrowser implements BeforeAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(SharedBrowser.class);

    /** JUnit closes the browser, like everything in a store, when all classes have run. */
    @Override
    public void beforeAll(ExtensionContext context) {
        BrowserTest.browser = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Browser.class, ignored -> started(), Browser.class);
        BrowserTest.browser.reset();
    }

    private static Browser started() {
        try {
            return Browser.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
