package io.github.thinknxkit.processor.harness;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Text whose author wants code of his own to be compiled: if any of it ran, a property would be set. */
public final class Canary implements AfterEachCallback {

    private static final String PROPERTY = "thinknx.test.canary";

    /** The method that returns the payloads, for tests that take one each. */
    public static final String PAYLOADS = "io.github.thinknxkit.processor.harness.Canary#payloads";

    /** A statement that sets the property. */
    public static final String CODE = "System.setProperty(\"" + PROPERTY + "\",\"sung\");";

    /** Returns lines of text that could end a comment, a literal or a declaration, or become markup. */
    public static List<String> payloads() {
        return List.of(
                "*/ static { " + CODE + " } /*",
                "*/ } static { " + CODE + " } /*",
                "\\u002a\\u002f static { " + CODE + " } \\u002f\\u002a",
                "\\u002a/ static { " + CODE + " } /\\u002a",
                "\\uuuu002a\\uuuu002f static { " + CODE + " }",
                "\\\\u002a\\\\u002f",
                "C:\\users\\update",
                "\\u000a static { " + CODE + " } //",
                "\\u0022; static { " + CODE + " } String x = \\u0022",
                "\"); static { " + CODE + " } //",
                "\" + System.setProperty(\"" + PROPERTY + "\", \"sung\") + \"",
                "\\\" + System.setProperty(\\\"" + PROPERTY + "\\\", \\\"sung\\\") + \\\"",
                "A(\"\"); static { " + CODE + " } int x",
                "$L $T $S $$ $N $W $Z $> $< $[ $] $1L ${" + CODE + "}",
                "{@link java.lang.System} {@code } { } @param x @see {@snippet :",
                "<script>alert(1)</script><!-- --> </code></pre></ul> <p <b>",
                "&amp; &#42;&#47; &lt",
                "line\\",
                "`~~~ */ \\",
                "quote ' and \" and `",
                "0; " + CODE);
    }

    /** Forgets what was sung. */
    @Override
    public void afterEach(ExtensionContext test) {
        System.clearProperty(PROPERTY);
    }

    /** Fails if the author's code ran. */
    public static void assertSilent() {
        assertNull(System.getProperty(PROPERTY), "the author's code ran");
    }
}
