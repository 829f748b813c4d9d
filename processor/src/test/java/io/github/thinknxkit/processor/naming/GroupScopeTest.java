package io.github.thinknxkit.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of an export are taken as they are: none is lost, and none depends on the order. */
class GroupScopeTest {

    private static final int ADDRESS = (1 << 11) | 7;

    private static List<String> declared(String... names) {
        GroupScope scope = new GroupScope();
        for (String name : names) {
            scope.announce(name, Optional.empty());
        }
        List<String> identifiers = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            identifiers.add(scope.group(names[i], Optional.empty(), ADDRESS + i));
        }
        return identifiers;
    }

    @ParameterizedTest
    @CsvSource({
        "South blind, southBlind",
        "Bel. Decke Wohnen/Essen 7.62, belDeckeWohnenEssen7_62",
        "3 spots, group3Spots",
        "switch, switchGroup",
        "find, findGroup",
        "unlock, unlock",
        "照明, group_1_0_7",
        "'', group_1_0_7",
        "-, group_1_0_7"
    })
    void namesBecomeMethods(String name, String method) {
        assertEquals(List.of(method), declared(name));
    }

    @Test
    void sharedNamesGetTheirAddressesInAnyOrder() {
        assertEquals(List.of("res_1_0_7", "hall", "res_1_0_9"), declared("Res.", "Hall", "res"));
        assertEquals(List.of("hall", "res_1_0_8", "res_1_0_9"), declared("Hall", "Res", "Res."));
    }

    @Test
    void aNameThatLooksLikeAnotherWithItsAddressIsToldApart() {
        List<String> names = declared("Res", "Res", "res 1_0 7", "Res 1 0 7");
        assertEquals(names.size(), names.stream().distinct().count(), names::toString);
    }

    @Test
    void aNameForCodeComesFirst() {
        GroupScope scope = new GroupScope();
        Optional<Name> as = Optional.of(new Name("lawn-valve", new Position("villa.yaml", 1, 1, "groups.1/0/7.as")));
        scope.announce("Valvola 1", as);
        assertEquals("lawnValve", scope.group("Valvola 1", as, ADDRESS));
    }

    @Test
    void rangesAndAddressesShareTheNames() {
        GroupScope scope = new GroupScope();
        scope.announceRange("Blinds");
        scope.announce("Blinds", Optional.empty());
        assertEquals("blinds_1", scope.range("Blinds", 1));
        assertEquals("blinds_1_0_7", scope.group("Blinds", Optional.empty(), ADDRESS));
    }

    @Test
    void longNamesAreCutBetweenWords() {
        String method = declared("Kitchen ".repeat(40)).get(0);
        assertTrue(method.length() <= 80 && method.endsWith("Kitchen"), method);
    }
}
