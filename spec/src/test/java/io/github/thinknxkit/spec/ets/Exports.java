package io.github.thinknxkit.spec.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.EtsResult;
import io.github.thinknxkit.spec.load.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Exports to load. */
final class Exports {

    /** The namespace of all that ETS has written so far. */
    static final String NAMESPACE = "http://knx.org/xml/ga-export/01";

    private Exports() {}

    static String edgeCases() {
        try (InputStream in =
                Exports.class.getResourceAsStream("/io/github/thinknxkit/spec/ets/ga-export-edge-cases.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the cases that were tried. */
    static SpecSource file(String name) {
        try (InputStream in = Exports.class.getResourceAsStream("/io/github/thinknxkit/spec/ets/cases/" + name)) {
            return SpecSource.of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An export in XML with something in it. */
    static String xml(String content) {
        return "<GroupAddress-Export xmlns=\"" + NAMESPACE + "\">" + content + "</GroupAddress-Export>";
    }

    static EtsResult result(String name, String text) {
        return new EtsLoader().load(SpecSource.of(name, text));
    }

    static EtsExport load(String text) {
        return load("villa", text);
    }

    static EtsExport load(String name, String text) {
        EtsResult result = result(name, text);
        assertEquals(List.of(), result.problems());
        return result.export().orElseThrow();
    }

    /** The one address of an export. */
    static GroupEntry only(String text) {
        List<GroupEntry> entries = load(text).entries();
        assertEquals(1, entries.size());
        return entries.get(0);
    }
}
