package io.github.thinknxkit.spec.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.EtsResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The right text, or a problem that says what to do: never another text. */
class ExportEncodingTest {

    private static Problem only(EtsResult result) {
        assertEquals(1, result.problems().size(), result.problems().toString());
        assertEquals(ProblemCode.ETS_ENCODING, result.problems().get(0).code());
        return result.problems().get(0);
    }

    @ParameterizedTest
    @CsvSource({"cp1251.csv, 2:2", "big5.csv, 2:2"})
    void anotherCodePageIsRefusedAndTheWayOutTold(String file, String place) {
        Problem problem = only(new EtsLoader().load(Exports.file(file)));
        assertEquals(file + ":" + place, problem.position().toString());
        assertEquals(
                "From here on the file is neither UTF-8 nor western European text (windows-1252). Save it as UTF-8, export"
                        + " XML, or name its encoding in the plant file, such as"
                        + " 'ets: [{file: villa.csv, encoding: windows-1251}]'.",
                problem.message());
    }

    @ParameterizedTest
    @CsvSource({
        "cp1251.csv, windows-1251, 'Люстра гостиная, вкл/выкл'",
        "big5.csv, Big5, 客廳吊燈 開關",
        "cp1252.csv, windows-1252, Größe Straße Übergang",
    })
    void anEncodingThatIsNamedIsTaken(String file, String charset, String name) {
        EtsResult result = new EtsLoader().load(Exports.file(file), Charset.forName(charset));
        assertEquals(List.of(), result.problems());
        assertEquals(name, result.export().orElseThrow().entries().get(0).name().text());
    }

    @Test
    void westernEuropeNeedsNoName() {
        EtsResult result = new EtsLoader().load(Exports.file("cp1252.csv"));
        assertEquals(
                "Größe Straße Übergang",
                result.export().orElseThrow().entries().get(0).name().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "GBK"})
    void aFileThatHasBecomeUtf8IsNotReadAsSomethingElse(String charset) {
        SpecSource source = SpecSource.of("villa.csv", "Свет гостиная;1/0/1\n");
        assertEquals(
                "The file is UTF-8, not " + charset + " as the plant file says; take 'encoding' out of the plant file.",
                only(new EtsLoader().load(source, Charset.forName(charset))).message());
        assertEquals(
                List.of(), new EtsLoader().load(source, StandardCharsets.UTF_8).problems());
    }

    @Test
    void aByteOrderMarkOverridesTheName() {
        SpecSource source = SpecSource.of("villa.csv", "\uFEFFСвет;1/0/1\n".getBytes(StandardCharsets.UTF_16LE));
        EtsResult result = new EtsLoader().load(source, Charset.forName("windows-1251"));
        assertEquals(
                "Свет", result.export().orElseThrow().entries().get(0).name().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5", "GBK", "Big5", "Shift_JIS", "GB18030", "utf-8"})
    void whatXmlDeclaresIsRead(String charset) {
        Charset encoding = Charset.forName(charset);
        String name = encoding.newEncoder().canEncode("照明") ? "照明" : "Свет";
        String text = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>"
                + Exports.xml("<GroupAddress Name='" + name + "' Address='1/0/1'/>");
        EtsResult result = new EtsLoader().load(SpecSource.of("villa.xml", text.getBytes(encoding)));
        assertEquals(List.of(), result.problems());
        assertEquals(name, result.export().orElseThrow().entries().get(0).name().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EBCDIC", "IBM037", "UTF-32", "x y"})
    void whatXmlCannotDeclareInAsciiIsRefused(String charset) {
        String text = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>"
                + Exports.xml("<GroupAddress Name='a' Address='1/0/1'/>");
        assertEquals(
                "The encoding '" + charset + "' is not read; save the file as UTF-8.",
                only(Exports.result("villa.xml", text)).message());
    }
}
