package io.github.thinknxkit.spec.mistyped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is something else is called what it is, by one problem. */
class OtherFilesTest {

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(Form.SPEC, Form.PLANT.good(), "This is a plant file; expected a spec"),
                Arguments.of(Form.PLANT, Form.SPEC.good(), "This is a spec; expected a plant file"),
                Arguments.of(Form.SPEC, "villa:\n  url: http://192.0.2.10:5051\n", "a file of connection profiles"),
                Arguments.of(Form.PLANT, "{\"format\": 1}", "as JSON is"),
                Arguments.of(Form.SPEC, "<!DOCTYPE html>\n<html></html>", "This is a web page (HTML)"),
                Arguments.of(Form.SPEC, "<html>\n", "This is a web page (HTML)"),
                Arguments.of(
                        Form.PLANT,
                        "\uFEFF<?xml version=\"1.0\"?>\n<GroupAddress-Export xmlns=\"x\"/>",
                        "This is an export of ETS; a plant file names it under 'ets'"),
                Arguments.of(Form.PLANT, "<a/>", "This is an XML file"),
                Arguments.of(Form.PLANT, "\"Main\";\"Middle\";\"Sub\"\n\"Light\"; ;\n", "This is a table (CSV)"),
                Arguments.of(Form.PLANT, "[villa]\nurl = http://192.0.2.10\n", "This is a file of settings"),
                Arguments.of(Form.SPEC, "PK\3\4....", "This is a ZIP file"),
                Arguments.of(Form.SPEC, "%PDF-1.7\n", "This is a PDF document"),
                Arguments.of(Form.SPEC, "\1\0\0\0\2\0\0\0\u00e9", "This is a binary file"),
                Arguments.of(
                        Form.SPEC,
                        "version: '3'\nservices:\n  web: {image: nginx}\n",
                        "The file has other keys, such as 'version', 'services'"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void isCalledWhatItIs(Form form, String text, String says) {
        assertOne(form.load(text), "SPEC-OTHER-FILE", says);
    }

    @ParameterizedTest
    @MethodSource("empty")
    void isEmpty(String text, String code) {
        assertOne(Form.PLANT.load(text), code, "The file is empty");
    }

    static Stream<Arguments> empty() {
        return Stream.of(
                Arguments.of("", "SPEC-EMPTY-FILE"),
                Arguments.of("# later\n", "SPEC-EMPTY-FILE"),
                Arguments.of("---\n", "SPEC-WRONG-KIND"));
    }

    @Test
    void isAText() {
        assertOne(Form.SPEC.load("Remember the lamp.\n"), "SPEC-WRONG-KIND", "The file is a text without keys; ");
    }

    @Test
    void aGoodFileMayBeginInManyWays() {
        String good = Form.SPEC.good();
        for (String text : List.of("\uFEFF" + good, "---\n" + good, "\n\n" + good, good.replace("\n", "\r\n"))) {
            assertEquals(List.of(), Form.SPEC.load(text));
        }
    }

    private static void assertOne(List<Problem> problems, String code, String says) {
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(code, problems.get(0).code().code());
        assertEquals(1, problems.get(0).position().column());
        assertTrue(problems.get(0).message().contains(says), problems::toString);
        Jargon.assertNone(problems);
    }
}
