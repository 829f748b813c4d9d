package io.github.thinknxkit.spec.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.ets.ExportWriter.Header;
import io.github.thinknxkit.spec.ets.ExportWriter.Layout;
import io.github.thinknxkit.spec.ets.ExportWriter.Quotes;
import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.EtsResult;
import io.github.thinknxkit.spec.load.SpecSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The same content comes out of a file, whatever layout, encoding, separator, line end and style of addresses it has. */
@Tag("once")
class ExportMatrixTest {

    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    @TestFactory
    Stream<DynamicTest> xml() {
        return Stream.of(AddressStyle.values())
                .flatMap(style -> LINE_ENDS.stream()
                        .flatMap(lineEnd -> Stream.of(FileEncoding.values())
                                .map(encoding -> DynamicTest.dynamicTest(
                                        String.join(" ", style.name(), encoding.name(), name(lineEnd)), () -> {
                                            ExportModel model = ExportModel.of(style);
                                            String text = new ExportWriter(style, lineEnd).xml(model);
                                            if (!encoding.isDeclared()) {
                                                assertContent(model, encoding.write(text));
                                            }
                                            assertContent(model, encoding.write(encoding.declaration() + text));
                                        }))));
    }

    @TestFactory
    Stream<DynamicTest> csv() {
        return Stream.of(Layout.values())
                .flatMap(layout -> Stream.of(AddressStyle.values())
                        .filter(style -> layout.hasWholeAddresses() || style != AddressStyle.FREE)
                        .flatMap(style -> SEPARATORS.stream()
                                .map(separator -> DynamicTest.dynamicTest(
                                        String.join(" ", layout.name(), style.name(), name(String.valueOf(separator))),
                                        () -> csv(layout, style, separator)))));
    }

    private static void csv(Layout layout, AddressStyle style, char separator) {
        ExportModel model = ExportModel.of(style);
        for (String lineEnd : LINE_ENDS) {
            for (Quotes quotes : Quotes.values()) {
                for (Header header : layout.hasWholeAddresses() ? Header.values() : new Header[] {Header.TITLES}) {
                    String text = new ExportWriter(style, lineEnd).csv(model, layout, separator, quotes, header);
                    for (FileEncoding encoding : FileEncoding.values()) {
                        assertContent(layout.hasDetails() ? model : model.withoutDetails(), encoding.write(text));
                    }
                }
            }
        }
    }

    private static void assertContent(ExportModel model, byte[] bytes) {
        EtsResult result = new EtsLoader().load(SpecSource.of("villa", bytes));
        assertEquals(List.of(), result.problems());
        assertEquals(
                String.join("\n", ExportText.of(model)),
                String.join("\n", ExportText.of(result.export().orElseThrow())));
    }

    private static String name(String characters) {
        return characters.replace("\r", "CR").replace("\n", "LF").replace("\t", "tab");
    }
}
