package io.github.thinknxkit.knx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.knx.Words.Bit;
import io.github.thinknxkit.knx.Words.Mode;
import io.github.thinknxkit.value.GroupAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Groups are values. */
class GroupTest {

    private static final Bus BUS = new Bus();
    private static final GroupInfo INFO = Bus.info("1.008");

    private static final List<BiFunction<TelegramSender<String>, GroupInfo, Group<String>>> KINDS = List.of(
            (sender, info) -> new BitGroup<String, Bit>(sender, info),
            (sender, info) -> new ByteChoiceGroup<String, Mode>(sender, info),
            (sender, info) -> new ForcedGroup<String, Bit>(sender, info),
            (sender, info) -> new StepGroup<String, Bit>(sender, info),
            (sender, info) -> new ScaledGroup<>(sender, info, 100, "%"),
            (sender, info) -> new NumberGroup<>(sender, info, 0, 255, ""),
            (sender, info) -> new SceneGroup<>(sender, info),
            (sender, info) -> new SceneControlGroup<>(sender, info),
            (sender, info) -> new Float2Group<>(sender, info, 0, 100, "°C"),
            (sender, info) -> new Float4Group<>(sender, info, "W"));

    @Test
    void everyKindIsTested() {
        assertEquals(
                Set.of(Group.class.getPermittedSubclasses()),
                KINDS.stream().map(kind -> kind.apply(BUS, INFO).getClass()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void aGroupIsAValue(BiFunction<TelegramSender<String>, GroupInfo, Group<String>> kind) {
        Group<String> group = kind.apply(BUS, INFO);

        assertEquals(kind.apply(new Bus(), Bus.info("1.008")), group);
        assertEquals(kind.apply(new Bus(), Bus.info("1.008")).hashCode(), group.hashCode());
        assertNotEquals(kind.apply(new Bus("office"), INFO), group);
        assertNotEquals(kind.apply(BUS, Bus.info("1.009")), group);
        assertEquals(INFO, group.info());
        assertEquals(BUS, group.sender());
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void aGroupTellsWhatItIs(BiFunction<TelegramSender<String>, GroupInfo, Group<String>> kind) {
        assertEquals("1/0/7 Kitchen/South blind (1.008)", kind.apply(BUS, INFO).toString());
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @SuppressWarnings("NullAway") // null is what this is about
    void aGroupNeedsASenderAndAnInfo(BiFunction<TelegramSender<String>, GroupInfo, Group<String>> kind) {
        refuses("sender", () -> kind.apply(null, INFO));
        refuses("info", () -> kind.apply(BUS, null));
    }

    @Test
    void kindsDiffer() {
        List<Group<String>> groups = new ArrayList<>();
        KINDS.forEach(kind -> groups.add(kind.apply(BUS, INFO)));

        assertEquals(KINDS.size(), Set.copyOf(groups).size());
    }

    @Test
    void rangesAndUnitsArePartOfTheValue() {
        assertNotEquals(new ScaledGroup<>(BUS, INFO, 100, "%"), new ScaledGroup<>(BUS, INFO, 360, "%"));
        assertNotEquals(new ScaledGroup<>(BUS, INFO, 100, "%"), new ScaledGroup<>(BUS, INFO, 100, "°"));
        assertNotEquals(new NumberGroup<>(BUS, INFO, 0, 255, ""), new NumberGroup<>(BUS, INFO, 0, 254, ""));
        assertNotEquals(new Float2Group<>(BUS, INFO, 0, 1, ""), new Float2Group<>(BUS, INFO, 0, 2, ""));
        assertNotEquals(new Float4Group<>(BUS, INFO, "W"), new Float4Group<>(BUS, INFO, "VA"));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what this is about
    void unitsAreNeeded() {
        refuses("unit", () -> new ScaledGroup<>(BUS, INFO, 100, null));
        refuses("unit", () -> new NumberGroup<>(BUS, INFO, 0, 255, null));
        refuses("unit", () -> new Float2Group<>(BUS, INFO, 0, 1, null));
        refuses("unit", () -> new Float4Group<>(BUS, INFO, null));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what this is about
    void anInfoNeedsAllOfItsParts() {
        List<String> ranges = List.of();
        refuses("address", () -> new GroupInfo(null, "n", ranges, "1", ""));
        refuses("name", () -> new GroupInfo(Bus.ADDRESS, null, ranges, "1", ""));
        refuses("ranges", () -> new GroupInfo(Bus.ADDRESS, "n", null, "1", ""));
        refuses("type", () -> new GroupInfo(Bus.ADDRESS, "n", ranges, null, ""));
        refuses("description", () -> new GroupInfo(Bus.ADDRESS, "n", ranges, "1", null));
        assertThrows(
                NullPointerException.class,
                () -> new GroupInfo(Bus.ADDRESS, "n", Arrays.asList((String) null), "1", ""));
    }

    @Test
    void anInfoKeepsItsRanges() {
        List<String> ranges = new ArrayList<>(List.of("Blinds", "Kitchen"));
        GroupInfo info = new GroupInfo(Bus.ADDRESS, "South", ranges, "1", "");
        ranges.clear();

        assertEquals("Blinds/Kitchen/South", info.path());
        assertEquals("1/0/7 Blinds/Kitchen/South (1)", info.toString());
    }

    @Test
    void aGroupOutsideOfAllRangesHasItsNameOnly() {
        GroupInfo info = new GroupInfo(GroupAddress.parse("2049"), "Bell", List.of(), "1.017", "");

        assertEquals("1/0/1 Bell (1.017)", info.toString());
    }

    private static void refuses(String argument, Executable call) {
        assertEquals(argument, assertThrows(NullPointerException.class, call).getMessage());
    }
}
