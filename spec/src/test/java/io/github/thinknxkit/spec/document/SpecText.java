package io.github.thinknxkit.spec.document;

import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a spec, for making mistakes in it.
 *
 * @param text the YAML
 */
record SpecText(String text) {

    /** Returns the bundled spec. */
    static SpecText bundled() {
        return new SpecText(new String(SpecSource.bundled().bytes(), StandardCharsets.UTF_8));
    }

    /** Replaces a text at its first occurrence behind the first line that begins with a key. */
    SpecText edit(String key, String original, String replacement) {
        int at = text.indexOf(original, lineOf(key));
        if (at < 0) {
            throw new IllegalArgumentException("no '" + original + "' behind '" + key + "'");
        }
        return new SpecText(text.substring(0, at) + replacement + text.substring(at + original.length()));
    }

    /** Takes out the first entry of a key, with all that is indented below it. */
    SpecText without(String key) {
        int start = lineOf(key);
        String indent = text.substring(start, text.indexOf(key, start));
        int end = text.indexOf("\n", start) + 1;
        while (text.startsWith(indent + " ", end)) {
            end = text.indexOf("\n", end) + 1;
        }
        return new SpecText(text.substring(0, start) + text.substring(end));
    }

    private int lineOf(String key) {
        Matcher line = Pattern.compile("(?m)^ *" + Pattern.quote(key) + ":").matcher(text);
        if (!line.find()) {
            throw new IllegalArgumentException("no key '" + key + "'");
        }
        return line.start();
    }

    /** Loads it. */
    ApiSpec load() {
        SpecResult result = new SpecLoader().load(SpecSource.of("thinknx.yaml", text));
        return result.spec().orElseThrow(() -> new AssertionError("the spec has problems: " + result.problems()));
    }
}
