package io.github.thinknxkit.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.cli.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, as they come out of the command {@code list}. */
@Timeout(30)
class TableTest {

    private static final String LIST = """
            DEVICE                                     KIND   GUID                    CONTROLLERS        REMARKS
            居間/照明                                  light  1IzPszHWAEuvzxtXBMr001  power power-level  #abends
            Cafe\u0301/Lampe 💡                              light  1IzPszHWAEuvzxtXBMr002  power              protected
            Obergeschoß/Schlafzimmer/Deckenleuchte 12  light  1IzPszHWAEuvzxtXBMr003  power power-level
            """;

    @TempDir
    Path folder;

    private String plant = "";

    @BeforeEach
    void writePlant() throws IOException {
        plant = Files.writeString(folder.resolve("house.yaml"), """
                        format: 1
                        plant: House
                        areas:
                          居間:
                            devices:
                              照明: {kind: light, guid: 1IzPszHWAEuvzxtXBMr001, tags: [abends]}
                          Cafe\u0301:
                            devices:
                              Lampe 💡: {kind: light, guid: 1IzPszHWAEuvzxtXBMr002, controllers: [power], protected: true}
                          Obergeschoß:
                            areas:
                              Schlafzimmer:
                                devices:
                                  Deckenleuchte 12: {kind: light, guid: 1IzPszHWAEuvzxtXBMr003}
                        """).toString();
    }

    @Test
    void columnsStandBelowEachOtherHoweverWideTheirSignsAre() {
        assertEquals(LIST, new Trial().run("--plant", plant, "list").out());
    }

    @Test
    void whatIsTooLongGoesOnInTheNextLine() {
        assertEquals("""
                DEVICE                KIND   GUID                    CONTROLLERS        REMARKS
                居間/照明             light  1IzPszHWAEuvzxtXBMr001  power power-level  #abends
                Cafe\u0301/Lampe 💡         light  1IzPszHWAEuvzxtXBMr002  power              protected
                Obergeschoß/          light  1IzPszHWAEuvzxtXBMr003  power power-level
                Schlafzimmer/
                Deckenleuchte 12
                """, list("82").replaceAll("\u001b\\[[0-9]*m", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "45", "1", "99999"})
    void nothingIsLost(String columns) {
        String printed = list(columns).replaceAll("\u001b\\[[0-9]*m", "").replaceAll("\\s+", "");

        assertEquals(
                LIST.replaceAll("\\s+", "").codePoints().sorted().boxed().toList(),
                printed.codePoints().sorted().boxed().toList());
    }

    private String list(String columns) {
        return new Trial()
                .terminals(false, true, false)
                .with("COLUMNS", columns)
                .run("--plant", plant, "list")
                .out();
    }
}
