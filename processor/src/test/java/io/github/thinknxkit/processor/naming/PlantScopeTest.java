package io.github.thinknxkit.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.names.CodeName;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.problem.Position;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The identifier gate for what people call areas and devices. */
class PlantScopeTest {

    private final Findings findings = new Findings();
    private final PlantScope scope = new PlantScope("the area 'Hall'", findings);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ceiling light | ceilingLight",
                "ceiling light | ceilingLight",
                "CEILING LIGHT | ceilingLight",
                "CeilingLight | ceilingLight",
                "ceiling-light_2 | ceilingLight2",
                "Küche | kueche",
                "KÜCHE | kueche",
                "Übung | uebung",
                "ÜBUNG | uebung",
                "Gäste-WC | gaesteWc",
                "EG Ü | egUe",
                "Kühlschränke | kuehlschraenke",
                "Straße | strasse",
                "STRASSE | strasse",
                "STRAßE | strasse",
                "STRAẞE | strasse",
                "Fuß | fuss",
                "FUß | fuss",
                "Außenbereich Süd | aussenbereichSued",
                "Café | cafe",
                "Niccolò's room | niccolosRoom",
                "L'angolo di papà | lAngoloDiPapa",
                "Città è più | cittaEPiu",
                "Łazienka główna | lazienkaGlowna",
                "ŻÓŁĆ | zolc",
                "Pokój dzieci (góra) | pokojDzieciGora",
                "Smørrebrød | smorrebrod",
                "Ærø | aero",
                "ŒUVRE | oeuvre",
                "Þing við Ísafjörð | thingVidIsafjoerd",
                "Ħal Għaxaq | halGhaxaq",
                "İstanbul ıslak | istanbulIslak",
                "Đorđe | dorde",
                "ｆｕｌｌ ＷＩＤＴＨ １ | fullWidth1",
                "EGWohnen | egWohnen",
                "WCLicht2OG | wcLicht2og",
                "LED | led",
                "x | x",
                "X | x",
                "É | e",
                "7 | device7",
                "7.62 | device7_62",
                "3 spots | device3Spots",
                "1. OG | device1Og",
                "2x 100W 50Hz | device2x100w50hz",
                "Lamp 7.62 | lamp7_62",
                "Lamp 1/2/3 | lamp1_2_3",
                "1/0/7 | device1_0_7",
                "switch | switchDevice",
                "Class | classDevice",
                "true | trueDevice",
                "_ | ",
                "yield | yieldDevice",
                "var | var",
                "record | record",
                "to string | toStringDevice",
                "Get class | getClassDevice",
                "wait | waitDevice",
                "finalize | finalizeDevice",
                "All | allDevice",
                "Devices | devicesDevice",
                "areas | areasDevice",
                "Path | pathDevice",
                "Name | nameDevice",
                "Home | homeDevice",
                "Over | overDevice",
                "Groups | groupsDevice",
                "Freshness | freshnessDevice",
                "Snapshot | snapshotDevice",
                "find | findDevice",
                "each device | eachDeviceDevice",
                "m² | m",
                "½ bath | bath",
                "1º piano | device1oPiano",
                "Lamp \uD83D\uDCA1 bright | lampBright",
                "\uD83D\uDCA1 | ",
                "Wohn\u200Bzimmer | wohnZimmer",
                "a\u00A0b | aB",
                "# 1 * 2 + 3 | device1_2_3",
                "\"quoted\" `'` \\ / | quoted",
                "*/ alert(1) /* | alert1",
                "${x} %s {0} | xS0",
                "<b>bold</b> | bBoldB",
                "$ | ",
                "... | ",
                "Кухня | kukhnya",
                "Σαλόνι | saloni",
                "MALMÖ's Licht | malmoesLicht",
                "厨房 | ",
                "مطبخ | ",
                "Kitchen Кухня | kitchenKukhnya",
                "١٢ | device12"
            })
    void namesAreMadeJavaNames(String name, String expected) {
        String identifier = scope.declare(name(name, 7, 5), Optional.empty(), NameRole.DEVICE);
        if (expected == null) {
            assertEquals("unnamed", identifier);
            assertStarts("[PLANT-NAME] villa.yaml:7:5 (x.y): '" + name
                    + "' cannot be made a Java name: only Latin, Cyrillic and"
                    + " Greek letters can be spelt in one, and at most 80 letters and digits fit. Add a name for code");
        } else {
            assertEquals(expected, identifier);
            assertTrue(findings.isEmpty());
            assertTrue(identifier.matches("[a-z][A-Za-z0-9]*(_[0-9][A-Za-z0-9]*)*"), identifier);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Küche", "Łazienka główna", "Niccolò's room", "Città è più", "ÜBUNG", "Þing við Ísafjörð"})
    void decomposedLettersAreTheSame(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        PlantScope other = new PlantScope("another area", findings);
        assertEquals(
                scope.declare(name(name, 1, 1), Optional.empty(), NameRole.AREA),
                other.declare(name(decomposed, 1, 1), Optional.empty(), NameRole.AREA));
    }

    @ParameterizedTest
    @CsvSource({"1. OG, area1Og", "class, classArea", "Path, pathArea", "Küche, kueche"})
    void areasHaveTheirOwnWord(String name, String expected) {
        assertEquals(expected, scope.declare(name(name, 1, 1), Optional.empty(), NameRole.AREA));
    }

    @Test
    void nameMayHaveEightyLettersAndDigits() {
        String longest = "x" + "a".repeat(79);
        assertEquals(longest, scope.declare(name(longest, 1, 1), Optional.empty(), NameRole.DEVICE));
        scope.declare(name(longest + "a", 2, 1), Optional.empty(), NameRole.DEVICE);
        assertStarts("[PLANT-NAME] villa.yaml:2:1 (x.y): ");
        assertEquals("lamp", scope.declare(name(longest + "a", 3, 1), as("lamp"), NameRole.DEVICE));
    }

    @Test
    void spellingOutCountsAsWell() {
        scope.declare(name("ü".repeat(41), 1, 1), Optional.empty(), NameRole.DEVICE);
        assertStarts("[PLANT-NAME] ");
    }

    @ParameterizedTest
    @CsvSource({
        "kitchen-light, kitchenLight",
        "lamp-7, lamp7",
        "class, classDevice",
        "path, pathDevice",
        "a-1-2, a12",
        "x, x"
    })
    void nameForCodeComesFirst(String as, String expected) {
        assertEquals(expected, scope.declare(name("Кухня", 1, 1), as(as), NameRole.DEVICE));
        assertTrue(findings.isEmpty());
    }

    /** The format lets names have 64 characters; a Java name has 60. */
    @Test
    void nameForCodeThatIsTooLongIsReportedWhereItStands() {
        Name as = name("a".repeat(61), 9, 9);
        assertEquals("unnamed", scope.declare(name("Lamp", 8, 1), Optional.of(as), NameRole.DEVICE));
        assertStarts(
                "[PLANT-NAME] villa.yaml:9:9 (x.y): this name for code is too long for a Java name; expected at most"
                        + " 60 characters.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ceiling light | ceiling-light | ceilingLight",
                "Küche | Kueche | kueche",
                "Lamp 1 | lamp1 | lamp1",
                "switch | switch device | switchDevice",
                "3 spots | device 3 spots | device3Spots",
                "Lamp! | Lamp? | lamp"
            })
    void namesThatBecomeOneAreReportedWhereTheLaterStands(String first, String second, String identifier) {
        scope.declare(name(first, 4, 5), Optional.empty(), NameRole.DEVICE);
        scope.declare(name(second, 9, 7), Optional.empty(), NameRole.DEVICE);
        assertStarts("[PLANT-NAME-CLASH] villa.yaml:9:7 (x.y): '" + second + "' becomes " + identifier
                + "() in the area 'Hall', like '" + first + "' in line 4; rename one of them, or add a name for code,"
                + " such as 'as: ");
    }

    @Test
    void laterIsWhatStandsLaterInTheFile() {
        scope.declare(name("Bath", 9, 5), Optional.empty(), NameRole.DEVICE);
        scope.declare(name("bath", 4, 7), Optional.empty(), NameRole.AREA);
        assertStarts("[PLANT-NAME-CLASH] villa.yaml:9:5 (x.y): 'Bath' becomes bath() in the area 'Hall', like 'bath' in"
                + " line 4; rename one of them, or add a name for code, such as 'as: bath-2'.");
    }

    @ParameterizedTest
    @CsvSource({"Ceiling light, ceiling-light-2", "Lamp 7.62, lamp7-62-2", "3 spots, device3-spots-2", "X, x-2"})
    void proposedNameForCodeIsOne(String name, String proposal) {
        scope.declare(name(name, 1, 1), Optional.empty(), NameRole.DEVICE);
        scope.declare(name(name + "!", 2, 1), Optional.empty(), NameRole.DEVICE);
        assertTrue(findings.all().get(0).message().endsWith("'as: " + proposal + "'."), findings.all()::toString);
        assertTrue(CodeName.ofKebab(proposal).isPresent());
    }

    private void assertStarts(String text) {
        assertEquals(1, findings.all().size(), findings.all()::toString);
        assertTrue(findings.all().get(0).toString().startsWith(text), findings.all()::toString);
    }

    private static Optional<Name> as(String name) {
        return Optional.of(name(name, 1, 1));
    }

    private static Name name(String text, int line, int column) {
        return new Name(text, new Position("villa.yaml", line, column, "x.y"));
    }
}
