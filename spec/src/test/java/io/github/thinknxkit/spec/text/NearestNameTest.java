package io.github.thinknxkit.spec.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mistyped name was meant to be. */
class NearestNameTest {

    private static final List<String> KNOWN = List.of("light", "blind", "thermostat", "on", "off", "hvacfanstatus");

    @ParameterizedTest
    @CsvSource({
        "lihgt,light",
        "LIGHT,light",
        "termostat,thermostat",
        "onn,on",
        "offf,off",
        "hvacfanstate,hvacfanstatus",
        "blnd,blind"
    })
    void slips(String typed, String meant) {
        assertEquals(Optional.of(meant), NearestName.ofAll(typed, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"x", "2", "sprinkler", "''"})
    void othersMeanNothing(String typed) {
        assertEquals(Optional.empty(), NearestName.ofAll(typed, KNOWN));
    }

    @Test
    void aPageOfTextIsNotCompared() {
        assertEquals(Optional.empty(), NearestName.ofAll("x".repeat(100_000), List.of("x".repeat(100_000))));
    }
}
