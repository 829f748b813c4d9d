package io.github.thinknxkit.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.ets.GroupEntry;
import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.EtsResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.names.NamedGroups;
import io.github.thinknxkit.spec.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Timeout;

/** Exports of any content, in XML or CSV: they load or have problems with places, and what loads has names that Java takes. */
@Timeout(10)
class ExportFuzzTest {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"),
            Charset.forName("windows-1251"));

    @FuzzTest
    void export(byte[] bytes) {
        SpecSource source = SpecSource.of("export", bytes);
        check(new EtsLoader().load(source), bytes);
        check(new EtsLoader().load(source, Charset.forName("windows-1251")), bytes);
    }

    private static void check(EtsResult result, byte[] bytes) {
        assertEquals(result.problems().isEmpty(), result.export().isPresent());
        result.problems().forEach(problem -> Messages.assertFit(problem.toString()));
        assertInside(result.problems(), bytes);
        result.export().ifPresent(ExportFuzzTest::check);
    }

    /** In which encoding the file is the loader may have found in it. */
    private static void assertInside(List<Problem> problems, byte[] bytes) {
        boolean inside = CHARSETS.stream()
                .map(charset -> new String(bytes, charset).replaceFirst("^\uFEFF", ""))
                .map(Messages::lines)
                .anyMatch(lines -> problems.stream().allMatch(problem -> Messages.isInside(problem.position(), lines)));
        assertTrue(inside, problems::toString);
    }

    private static void check(EtsExport export) {
        Map<Integer, String> names = names(export);
        assertEquals(export.entries().size(), names.size(), "each address once");
        names.values().forEach(Messages::assertFit);
        EtsResult again = new EtsLoader().load(SpecSource.of("again", xml(export)));
        assertEquals(List.of(), again.problems());
        assertEquals(names, names(again.export().orElseThrow()));
        GroupCatalog.of(List.of(export), List.of())
                .catalog()
                .ifPresent(catalog -> assertNamed(NamedGroups.of(catalog)));
    }

    private static Map<Integer, String> names(EtsExport export) {
        Map<Integer, String> names = new TreeMap<>();
        for (GroupEntry entry : export.entries()) {
            assertTrue(entry.raw() >= 1 && entry.raw() <= 0xFFFF, entry::toString);
            names.put(entry.raw(), entry.name().text());
        }
        return names;
    }

    private static String xml(EtsExport export) {
        StringBuilder xml = new StringBuilder("<GroupAddress-Export xmlns=\"http://knx.org/xml/ga-export/01\">");
        names(export)
                .forEach((raw, name) -> xml.append("<GroupAddress Name=\"")
                        .append(escaped(name))
                        .append("\" Address=\"")
                        .append(raw)
                        .append("\"/>"));
        return xml.append("</GroupAddress-Export>").toString();
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void assertNamed(NamedGroups groups) {
        Set<String> methods = new HashSet<>();
        Stream.concat(
                        groups.ranges().stream().map(NamedGroups.Range::method),
                        groups.groups().stream().map(NamedGroups.Group::method))
                .forEach(method -> {
                    assertTrue(SourceVersion.isName(method), method);
                    assertTrue(methods.add(method), () -> method + " twice");
                });
        groups.ranges().forEach(range -> assertNamed(range.content()));
    }
}
