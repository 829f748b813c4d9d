package io.github.thinknxkit.processor.plant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.plant.resolve.PlantTypes.PathName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of the types of a plant. */
class PlantTypesTest {

    private final PlantTypes types = new PlantTypes("home", Set.of("Thinknx", "Light", "HasPower"));

    @Test
    void areaBearsTheNamesDownToIt() {
        assertEquals("GroundFloorLivingRoomArea", area("Ground floor", "Living room"));
        assertEquals("KuecheArea", area("Küche"));
        assertEquals("HasPowerArea", area("Has power"));
    }

    @Test
    void nameThatBeginsWithDigitGetsTheRoleBeforeIt() {
        assertEquals("Area1OgArea", area("1. OG"));
        assertEquals("Area1OgBathArea", area("1. OG", "Bath"));
        assertEquals("Bath2Area", area("Bath", "2"));
    }

    @Test
    void oneNameInSeveralPlacesIsSeveralTypes() {
        assertEquals("NorthBathArea", area("North", "Bath"));
        assertEquals("SouthBathArea", area("South", "Bath"));
    }

    @Test
    void pathsThatBecomeOneNameBearDigest() {
        assertEquals("GroundFloorBathArea", area("Ground", "Floor bath"));
        String second = area("Ground floor", "Bath");
        assertTrue(second.matches("BathArea[0-9a-f]{8}"), second);
        String third = area("Ground", "Floor", "Bath");
        assertTrue(third.matches("BathArea[0-9a-f]{8}"), third);
        assertNotEquals(second, third);
    }

    @Test
    void namesThatDifferInCaseAreOneOnSomeFileSystems() {
        assertEquals("ABArea", area("A b"));
        assertTrue(area("Ab").matches("AbArea[0-9a-f]{8}"));
    }

    @Test
    void longPathBearsLastNameAndDigest() {
        String[] names =
                Stream.iterate(1, i -> i + 1).limit(90).map(i -> "Level " + i).toArray(String[]::new);
        assertTrue(area(names).matches("Level90Area[0-9a-f]{8}"));
        assertEquals("A" + "a".repeat(59) + "B" + "b".repeat(35) + "Area", area("a".repeat(60), "b".repeat(36)));
        assertTrue(area("a".repeat(60), "b".repeat(37)).matches("B[b]{36}Area[0-9a-f]{8}"));
    }

    @Test
    void longestNamesFitFileSystems() {
        String name = area("9".repeat(80), "8".repeat(80));
        assertTrue(name.length() + "Part12.class".length() < 255, name);
        assertTrue(name.matches("Area8{80}Area[0-9a-f]{8}"), name);
    }

    @Test
    void digestDoesNotDependOnWhatElseThereIs() {
        String alone = area("x".repeat(80), "Bath", "Mirror");
        PlantTypes others = new PlantTypes("home", Set.of());
        others.ofPath(path("y".repeat(80), "Bath", "Mirror"), "Area");
        assertEquals(
                alone,
                others.ofPath(path("x".repeat(80), "Bath", "Mirror"), "Area").simpleName());
    }

    @Test
    void typeStaysWhenPeopleRenameRoomThatHasNameForCode() {
        String before = bathOf(PathName.of("Bob's room", Optional.of("bob")));
        String after = bathOf(PathName.of("Eve's room", Optional.of("bob")));
        assertTrue(before.matches("BathArea[0-9a-f]{8}"), before);
        assertEquals(before, after);
    }

    private static String bathOf(PathName owner) {
        List<PathName> path = List.of(owner, PathName.of("y".repeat(80), none()), PathName.of("Bath of mine", none()));
        List<PathName> bath = new ArrayList<>(path);
        bath.add(PathName.of("Bath", none()));
        return new PlantTypes("home", Set.of()).ofPath(bath, "Area").simpleName();
    }

    @Test
    void plantGivesWayToTheClientAndToJava() {
        for (String taken :
                List.of("Thinknx", "Light", "HasPower", "THINKNX", "String", "Override", "Record", "Con", "Nul")) {
            assertEquals(taken + "Plant", plant(taken), taken);
        }
        assertEquals("Villa", plant("Villa"));
    }

    @Test
    void takenNameOfOursIsNumbered() {
        assertEquals("PlantLight", types.of("PlantLight").simpleName());
        assertEquals("PlantLightN2", types.of("PlantLight").simpleName());
        assertEquals("PlantLIGHTN3", types.of("PlantLIGHT").simpleName());
    }

    @Test
    void longNameOfOursIsCut() {
        String name = types.of(String.join("And", Collections.nCopies(12, "PowerLevel")) + "OnlyLight")
                .simpleName();
        assertTrue(name.matches("PowerLevelAnd.{87}[0-9a-f]{8}"), name);
    }

    private static String plant(String name) {
        PlantTypes types = new PlantTypes("home", Set.of("Thinknx", "Light", "HasPower"));
        return types.of(name, name + "Plant").simpleName();
    }

    private String area(String... names) {
        return types.ofPath(path(names), "Area").simpleName();
    }

    private static List<PathName> path(String... names) {
        return Stream.of(names).map(name -> PathName.of(name, none())).toList();
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
