package io.github.thinknxkit.spec.knx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of datapoint types. */
class DatapointTypeIdTest {

    @ParameterizedTest
    @CsvSource({
        "DPT-1, 1",
        "DPST-1-1, 1.001",
        "DPST-1-001, 1.001",
        "DPST-20-1005, 20.1005",
        "dpst-1-8, 1.008",
        "DPT 9.001, 9.001",
        "DPT9.001, 9.001",
        "DPT-9.001, 9.001",
        "DPT-1-8, 1.008",
        "DPT_5, 5",
        "9.001, 9.001",
        "9.1, 9.001",
        "' 14.000 ', 14.000",
        "5, 5",
        "005, 5",
        "9.xxx, 9",
        "9.*, 9",
        "DPT 9.xxx, 9",
        "20.60105, 20.60105",
        "65535.65535, 65535.65535",
    })
    void everySpellingIsRead(String text, String number) {
        assertEquals(Optional.of(number), DatapointTypeId.parse(text).map(DatapointTypeId::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "0.001",
                "65536",
                "1.65536",
                "999999",
                "1.",
                ".1",
                "1-1",
                "-1",
                "1,001",
                "DPT",
                "DPT-",
                "DPST-1-",
                "DPST--1",
                "DTP-1",
                "DPT-1-1-1",
                "1.001.1",
                "１",
                "1.001 x",
                "on/off",
                "DPT\n1",
                "x.1"
            })
    void nothingElseIs(String text) {
        assertEquals(Optional.empty(), DatapointTypeId.parse(text));
    }

    @Test
    void rangesAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> DatapointTypeId.of(0));
        assertThrows(IllegalArgumentException.class, () -> DatapointTypeId.of(65_536));
        assertThrows(IllegalArgumentException.class, () -> DatapointTypeId.of(1, -1));
        assertThrows(IllegalArgumentException.class, () -> DatapointTypeId.of(1, 65_536));
    }

    @Test
    void theMainTypeAloneIsATypeToo() {
        assertEquals(DatapointTypeId.of(9), DatapointTypeId.of(9, 1).mainType());
    }
}
