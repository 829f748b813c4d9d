package io.github.thinknxkit.cli.growing.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in code as the annotation processor makes them. */
class CodeNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ceiling light, ceilingLight",
        "Nonna's lamp, nonnasLamp",
        "Niccolo\u0300's room, niccolosRoom",
        "KÜCHE, kueche",
        "STRAßE, strasse",
        "ÜBUNG, uebung",
        "L'Aquila, lAquila",
        "Küche 1. OG, kueche1Og",
        "Gäste-WC, gaesteWc",
        "Straße, strasse",
        "3 spots, device3Spots",
        "Ventilation / heat recovery, ventilationHeatRecovery",
        "Caffè bar, caffeBar",
        "Caffe\u0300 bar, caffeBar",
        "EGWohnen, egWohnen",
        "Bel. Decke 7.62, belDecke7_62",
        "Wind > 12 m/s, wind12MS",
        "find, findDevice",
        "New, newDevice",
        "Æther Øst Łódź, aetherOstLodz",
    })
    void namesBecomeMethods(String name, String method) {
        assertEquals(Optional.of(method), CodeName.member(name, Role.DEVICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "💡", "照明", "Licht 照明", "-", "½"})
    void namesWithoutAnythingToSpellBecomeNone(String name) {
        assertEquals(Optional.empty(), CodeName.member(name, Role.DEVICE));
    }

    @Test
    void namesThatAreTooLongBecomeNone() {
        assertEquals(Optional.of("a".repeat(80)), CodeName.member("a".repeat(80), Role.AREA));
        assertEquals(Optional.empty(), CodeName.member("a".repeat(81), Role.AREA));
    }

    @Test
    void whatIsReservedDependsOnThePlace() {
        assertEquals(Optional.of("groupsArea"), CodeName.member("Groups", Role.AREA));
        assertEquals(Optional.of("home"), CodeName.member("Home", Role.GROUP));
        assertEquals(Optional.of("untypedGroup"), CodeName.member("untyped", Role.GROUP));
    }

    @ParameterizedTest
    @CsvSource({
        "ceilingLight, ceiling-light",
        "lampeAGauche, lampe-a-gauche",
        "belDecke7_62, bel-decke7-62",
        "device3Spots, device3-spots",
    })
    void methodsBecomeKebabCase(String method, String kebab) {
        assertEquals(kebab, CodeName.kebab(method));
    }

    @Test
    void wordsKnowWhereTheyStand() {
        String name = "Nonna's Küche, EGWohnen";
        assertEquals(
                "[Nonna's, Küche, EG, Wohnen]",
                NameWords.of(name).stream()
                        .map(word -> name.substring(word.start(), word.end()))
                        .toList()
                        .toString());
    }
}
