package io.github.thinknxkit.spec.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.ets.ExportWriter.Header;
import io.github.thinknxkit.spec.ets.ExportWriter.Layout;
import io.github.thinknxkit.spec.ets.ExportWriter.Quotes;
import io.github.thinknxkit.spec.hostile.Mutations;
import io.github.thinknxkit.spec.hostile.Readability;
import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.EtsResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an export holds, loading it ends soon, throws nothing, and every problem is at a place inside it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("once")
class HostileExportTest {

    private static final int MUTATIONS = 400;
    private static final int MANY = 100_000;
    private static final String SPICE = "\"'&<>;,/-=!?[]#|\t\n\r 0\u0000\u0007\u0085\u2028\u202E\uFEFF\uFFFFé😀";

    static Stream<Named<String>> bombs() {
        String entities = "<!DOCTYPE a [<!ENTITY a0 \"x\">"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
                        .reduce("", String::concat)
                + "]><a>&a29;</a>";
        Stream<String> texts = Stream.of(
                entities,
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
                "<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://192.0.2.1/\"> %b;]><a/>",
                open("<GroupRange>".repeat(100_000)),
                open("<x xmlns='urn:x'>".repeat(100_000)),
                open("<GroupAddress Name='" + "x".repeat(10 * MANY) + "' Address='1'/>"),
                open("<GroupAddress Name='" + "&amp;".repeat(MANY) + "' Address='1'/>"),
                open("<GroupAddress Name='" + "&#x41;".repeat(MANY) + "' Address='1'/>"),
                open("<GroupAddress Address='" + "1/".repeat(5 * MANY) + "'/>"),
                open("<GroupAddress Address='" + "0".repeat(10 * MANY) + "'/>"),
                open("<GroupAddress Address='1' DPTs='" + "1 ".repeat(5 * MANY) + "'/>"),
                open("<GroupRange RangeStart='" + "9".repeat(10 * MANY) + "'/>"),
                open("<GroupAddress "
                        + IntStream.range(0, 100_000)
                                .mapToObj(i -> "a" + i + "='' ")
                                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                        + "/>"),
                open("<GroupAddress " + "\n".repeat(10 * MANY) + "/>"),
                open("<" + "x".repeat(MANY) + "/>"),
                open("<x " + "y".repeat(MANY) + "=''/>"),
                open("<y/>".repeat(MANY)),
                open("<GroupAddress Address='x'/>".repeat(MANY / 2)),
                open("<!--" + "- ".repeat(5 * MANY)),
                open("<![CDATA[" + "]]".repeat(5 * MANY)),
                open("<?x " + "? ".repeat(5 * MANY)),
                open("x".repeat(10 * MANY) + "<"),
                "<".repeat(10 * MANY),
                "<!--".repeat(MANY),
                "<?".repeat(MANY),
                "<?xml " + " ".repeat(10 * MANY),
                ";".repeat(10 * MANY),
                "\"".repeat(10 * MANY),
                "\";".repeat(5 * MANY),
                ("\"" + "a".repeat(9) + "\";\n").repeat(MANY),
                "\n".repeat(10 * MANY),
                "\r".repeat(10 * MANY) + "a",
                " ".repeat(10 * MANY),
                "x\n".repeat(5 * MANY),
                "a;1\n".repeat(MANY),
                "a;1/2/3;\"" + "b;1/2/4\n".repeat(MANY),
                "Main;Middle;Sub;Address\n" + "a;b;c;\n".repeat(MANY),
                "Main;Middle;Sub;Address;" + "x;".repeat(5 * MANY) + "\n",
                "a;1/2/3\nb;" + "1/".repeat(5 * MANY),
                "a;1/2/3\n" + "b".repeat(10 * MANY) + ";1/2/4",
                "a;1/2/3;;;;" + "1,".repeat(5 * MANY) + ";");
        // A text of a megabyte is no name for a test: to quote and to report it takes longer than to load it.
        return texts.map(text -> Named.of(
                text.length() + " characters from " + text.substring(0, 40).replaceAll("\\s", " "), text));
    }

    private static String open(String content) {
        return "<GroupAddress-Export xmlns='" + Exports.NAMESPACE + "'>" + content;
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRefused(String text) {
        assertFalse(load(text.getBytes(StandardCharsets.UTF_8)).problems().isEmpty());
    }

    @Test
    void whatOtherFilesHoldIsNeverRead() {
        String text = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                + Exports.xml("<GroupAddress Name='&b;' Address='1'/>");
        EtsResult result = load(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("ETS-DOCTYPE"),
                result.problems().stream().map(it -> it.code().code()).toList());
    }

    @Test
    void randomBytesAreRefused() {
        Mutations mutations = new Mutations(1, SPICE);
        for (int i = 0; i < MUTATIONS; i++) {
            assertFalse(load(mutations.noise()).problems().isEmpty());
        }
    }

    @Test
    void randomTextOfTheAlphabetOfExportsIsHarmless() {
        Random random = new Random(2);
        String alphabet = "0123456789/-;,\"\n\t ab<>=&'!?[]\r";
        for (int i = 0; i < MUTATIONS * 5; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(80), 0, alphabet.length()).forEach(c -> text.append(alphabet.charAt(c)));
            load(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    static List<String> good() {
        ExportWriter writer = new ExportWriter(AddressStyle.THREE_LEVELS, "\r\n");
        ExportModel model = ExportModel.of(AddressStyle.THREE_LEVELS);
        return List.of(
                Exports.edgeCases(),
                FileEncoding.UTF_8.declaration() + writer.xml(model),
                writer.csv(model, Layout.THREE_TO_ONE, ';', Quotes.ALWAYS, Header.TITLES),
                writer.csv(model, Layout.ONE_TO_ONE, ',', Quotes.IF_NEEDED, Header.NONE),
                writer.csv(model, Layout.THREE_TO_THREE, '\t', Quotes.ALWAYS, Header.TITLES));
    }

    @ParameterizedTest
    @MethodSource("good")
    void aChangedByteNeverBreaksTheLoader(String good) {
        Mutations mutations = new Mutations(3, SPICE);
        for (FileEncoding encoding : FileEncoding.values()) {
            byte[] original = encoding.write(good);
            for (int i = 0; i < MUTATIONS / 4; i++) {
                load(mutations.bytes(original));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void aChangedTextNeverBreaksTheLoader(String good) {
        Mutations mutations = new Mutations(4, SPICE);
        for (int i = 0; i < MUTATIONS; i++) {
            load(mutations.text(good).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Of XML everything is missed; of a table nobody can miss what was cut from the last field of the last row. */
    @ParameterizedTest
    @MethodSource("good")
    void aFileThatIsCutOffIsNeverTakenForWhole(String good) {
        Set<String> whole = contents(load(good.getBytes(StandardCharsets.UTF_8)));
        boolean xml = good.startsWith("<");
        int end = xml ? good.lastIndexOf('>') + 1 : good.length();
        for (int length = 0; length < end; length += 1 + length / 500) {
            EtsResult result = load(good.substring(0, length).getBytes(StandardCharsets.UTF_8));
            Set<String> others = contents(result);
            others.removeAll(whole);
            assertTrue(xml ? result.export().isEmpty() : others.size() <= 1, others::toString);
        }
    }

    private static Set<String> contents(EtsResult result) {
        return result.export().stream()
                .flatMap(export -> export.entries().stream())
                .map(HostileExportTest::content)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String content(GroupEntry entry) {
        return entry.name() + "|" + entry.raw() + "|" + entry.description() + "|" + entry.types() + "|"
                + entry.security();
    }

    private static EtsResult load(byte[] bytes) {
        EtsResult result = new EtsLoader().load(SpecSource.of("hostile", bytes));
        assertEquals(result.problems().isEmpty(), result.export().isPresent());
        result.problems().forEach(Readability::assertReadable);
        if (!result.problems().isEmpty()) {
            assertInside(result.problems(), bytes);
        }
        result.export().ifPresent(HostileExportTest::assertClean);
        return result;
    }

    /** A file of one of these encodings has the place; which one it is the loader may have found in the file. */
    private static void assertInside(List<Problem> problems, byte[] bytes) {
        boolean inside = Stream.of(
                        StandardCharsets.UTF_8,
                        Charset.forName("windows-1252"),
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)
                .map(charset -> new String(bytes, charset).replaceFirst("^\uFEFF", ""))
                .map(Readability::lines)
                .anyMatch(lines -> problems.stream().allMatch(it -> Readability.isInside(it.position(), lines)));
        assertTrue(inside, problems::toString);
    }

    private static void assertClean(EtsExport export) {
        Set<Integer> addresses = new HashSet<>();
        for (GroupEntry entry : export.entries()) {
            assertTrue(entry.raw() >= 1 && entry.raw() <= 0xFFFF, entry::toString);
            assertTrue(addresses.add(entry.raw()), "each address once");
            assertFalse(
                    (entry.name().text() + entry.address()).chars().anyMatch(Character::isISOControl), entry::toString);
        }
    }

    /** All that there can be, in a file of 7 MB: that takes a second or less. */
    @Test
    void manyAddressesAreLoaded() {
        StringBuilder xml = new StringBuilder();
        StringBuilder csv = new StringBuilder();
        for (int raw = 1; raw <= 65_535; raw++) {
            String address = AddressStyle.THREE_LEVELS.write(raw);
            xml.append("<GroupAddress Name=\"Licht ")
                    .append(raw)
                    .append("\" Address=\"")
                    .append(address)
                    .append("\" DPTs=\"DPST-1-1\"/>\n");
            csv.append(" ; ;\"Licht ")
                    .append(raw)
                    .append("\";\"")
                    .append(address)
                    .append("\";\"\";\"\";\"\";\"DPST-1-1\";\"Auto\"\r\n");
        }
        assertEquals(65_535, Exports.load(Exports.xml(xml.toString())).entries().size());
        assertEquals(65_535, Exports.load(csv.toString()).entries().size());
    }
}
