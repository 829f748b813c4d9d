package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.report.ProcessorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every diagnostic code is tested and documented, and none is used twice. */
class CodesTest {

    private static String tests;

    @BeforeAll
    static void readTests() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path test : Project.sources(Path.of("src/test/java"))) {
            text.append(Files.readString(test));
        }
        tests = text.toString();
    }

    @ParameterizedTest
    @EnumSource(ProcessorCode.class)
    void codeIsTested(ProcessorCode code) {
        assertTrue(tests.contains("\"" + code.code() + "\""), () -> "no test mentions " + code.code());
    }

    @ParameterizedTest
    @EnumSource(ProcessorCode.class)
    void codeIsDocumented(ProcessorCode code) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains("| `" + code.code() + "` |"), () -> "README.md lacks a row for " + code.code());
    }

    @Test
    void codesDiffer() {
        ProcessorCode[] codes = ProcessorCode.values();
        assertEquals(
                codes.length,
                java.util.Arrays.stream(codes)
                        .map(ProcessorCode::code)
                        .collect(Collectors.toSet())
                        .size());
    }
}
