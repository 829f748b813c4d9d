package io.github.thinknxkit.knx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tuwien.auto.calimero.KNXException;
import tuwien.auto.calimero.dptxlator.DPTXlator;

/** Every word of every enum stands for the number that Calimero has for it. */
class WordsTest {

    @ParameterizedTest
    @FieldSource("io.github.thinknxkit.knx.Words#OF_BITS")
    void aBitHasTwoWords(Words<?> words) {
        assertEquals(2, words.constants().size());
        for (KnxValue word : words.constants()) {
            assertEquals(Words.calimero(word), text(words.type(), word.raw()), word.toString());
        }
        assertEquals(Set.of(0, 1), raws(words));
    }

    @ParameterizedTest
    @FieldSource("io.github.thinknxkit.knx.Words#OF_BYTES")
    void aByteHasTheWordsThatItsTypeLists(Words<?> words) {
        for (KnxValue word : words.constants()) {
            assertEquals(Calimero.encode(words.type(), Words.calimero(word)), word.raw(), word.toString());
        }
        assertEquals(listed(words.type()), raws(words));
    }

    @Test
    void noEnumIsLeftOut() throws IOException, URISyntaxException {
        Set<String> tested = Stream.of(Words.OF_BITS, Words.OF_BYTES)
                .flatMap(List::stream)
                .map(words -> words.words().getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(tested, enumsOfThePackage());
    }

    /** A mode of this API must not pass for one of KNX: its standby is 0. */
    @Test
    void numbersOfModesAreThoseOfKnx() {
        assertEquals(2, KnxHvacMode.STANDBY.raw());
        assertEquals(3, HvacControllerMode.COOL.raw());
        assertEquals(20, HvacControllerMode.NODEM.raw());
    }

    private static Set<Integer> raws(Words<?> words) {
        return words.constants().stream().map(KnxValue::raw).collect(Collectors.toSet());
    }

    private static String text(String type, int bit) {
        DPTXlator translator = Calimero.translator(type);
        translator.setData(new byte[] {(byte) bit});
        return translator.getValue().toLowerCase(Locale.ROOT);
    }

    private static Set<Integer> listed(String type) {
        return IntStream.rangeClosed(0, 255)
                .filter(raw -> isListed(type, raw))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isListed(String type, int raw) {
        try {
            Calimero.translator(type).setValue(raw);
            return true;
        } catch (KNXException e) {
            return false;
        }
    }

    private static Set<String> enumsOfThePackage() throws IOException, URISyntaxException {
        Path classes = Path.of(KnxValue.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(KnxValue.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(classes)) {
            return files.map(file -> file.getFileName().toString().replace(".class", ""))
                    .map(WordsTest::load)
                    .filter(type -> type.isEnum() && KnxValue.class.isAssignableFrom(type))
                    .map(Class::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> load(String simpleName) {
        try {
            return Class.forName(KnxValue.class.getPackageName() + "." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The list of a type is closed for Calimero, or the test above would prove nothing. */
    @Test
    void calimeroRefusesNumbersWithoutWord() {
        assertThrows(KNXException.class, () -> Calimero.translator("20.105").setValue(18));
    }
}
