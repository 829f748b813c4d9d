package io.github.thinknxkit.simulator.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Gives the tests of a class the browser of its lock, with the settings that it started with. */
final class SharedBrowser implements BeforeAllCallback, TestInstancePostProcessor {

    private static final Namespace NAMESPACE = Namespace.create(SharedBrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        browser(context).reset();
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        ((BrowserTest) test).browser = browser(context);
    }

    /** JUnit closes the browser, like everything in a store, when all classes have run. */
    private static Browser browser(ExtensionContext context) {
        String lock =
                context.getRequiredTestClass().getAnnotation(ResourceLock.class).value();
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(lock, ignored -> started(), Browser.class);
    }

    private static Browser started() {
        try {
            return Browser.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
