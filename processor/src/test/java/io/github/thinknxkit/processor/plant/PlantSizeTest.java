package io.github.thinknxkit.processor.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.PlantArea;
import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.FakeCaller;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.Stories;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Large plants fit in class files, keep their order, and come out the same every time. */
@Timeout(300)
class PlantSizeTest {

    private static final int ROOMS = 200;
    private static final int LOBBY = 900;

    private static final String STORY = """
            package vent;

            import io.github.thinknxkit.plant.PlantArea;
            import io.github.thinknxkit.caller.Caller;

            final class Story {
                static PlantArea hotel(Caller caller) {
                    return Hotel.over(Aero.over(caller));
                }

                static String ends(PlantArea plant) {
                    Hotel hotel = (Hotel) plant;
                    return hotel.hall().unit1().fan().run(true).wireForm() + " " + hotel.hall().unit2500().unit() + " "
                            + hotel.lobby900().unit() + " " + hotel.room1() + " " + hotel.room200();
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void thousandsOfDevicesAndAreasFitAndKeepTheirOrder() throws Exception {
        Compilation compilation = project("one", hotel(2_500))
                .source("vent/Story.java", STORY)
                .options("-Xlint:all,-processing", "-Werror")
                .compile()
                .silent();
        assertTrue(compilation
                .sources()
                .keySet()
                .containsAll(List.of(
                        "vent/HallArea.java",
                        "vent/HallAreaPart1.java",
                        "vent/HallAreaPart2.java",
                        "vent/Hotel.java",
                        "vent/HotelPart1.java")));
        assertTrue(compilation.sources().get("vent/HotelPart1.java").contains("Room100Area room100()"));
        try (Stories stories = new Stories(compilation.loader(), "vent.Story")) {
            PlantArea hotel = (PlantArea) stories.call("hotel", new FakeCaller());
            assertEquals(
                    Stream.concat(names("Lobby", LOBBY), names("Unit", 2_500)).toList(),
                    hotel.devices().infos().stream().map(DeviceInfo::name).toList());
            assertEquals(
                    Stream.concat(names("Room", ROOMS), Stream.of("Hall")).toList(),
                    hotel.areas().stream().map(PlantArea::name).toList());
            assertEquals("unit/run?unit=u-1&run=true u-2500 l-900 Room 1 Room 200", stories.tell("ends", hotel));
        }
    }

    @Test
    void largePlantIsTheSameToTheByteInEveryRunAndCompiler() {
        Map<String, String> first =
                project("one", hotel(1_100)).compile().succeeded().sources();
        Map<String, String> second = project("two", hotel(1_100))
                .with(Compiler.ECJ)
                .compile()
                .succeeded()
                .sources();
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, source) -> assertEquals(source, second.get(name), name));
    }

    @Test
    void orderOfSourcesAndEncodingDoNotMatter() {
        Project forth = shared("forth");
        Project back = shared("back").options("-encoding", "US-ASCII");
        List<Path> reversed = new ArrayList<>(Project.sources(back.root().resolve("src/main/java")));
        Collections.reverse(reversed);
        Map<String, String> expected = forth.compile().succeeded().sources();
        assertEquals(expected, back.compile(reversed).succeeded().sources());
    }

    private Project shared(String name) {
        return project(name, Specs.station())
                .plant("towers", "(value = \"station.yaml\", client = \"vent\")")
                .plant("a", "(value = \"station.yaml\", client = \"vent\")")
                .resource("station.yaml", Specs.station());
    }

    private Project project(String name, String plant) {
        return new Project(folder.resolve(name))
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"plant.yaml\")")
                .resource("aero.yaml", Specs.ventilation())
                .resource("plant.yaml", plant);
    }

    private static String hotel(int units) {
        StringBuilder plant = new StringBuilder("format: 1\nplant: Hotel\nareas:\n");
        names("Room", ROOMS).forEach(room -> plant.append("  ").append(room).append(": {}\n"));
        plant.append("  Hall:\n    devices:\n");
        for (int i = 1; i <= units; i++) {
            plant.append("      Unit ")
                    .append(i)
                    .append(": {kind: unit, guid: u-")
                    .append(i)
                    .append(", tags: [t")
                    .append(i % 7)
                    .append("]}\n");
        }
        plant.append("devices:\n");
        for (int i = 1; i <= LOBBY; i++) {
            plant.append("  Lobby ")
                    .append(i)
                    .append(": {kind: unit, guid: l-")
                    .append(i)
                    .append("}\n");
        }
        return plant.toString();
    }

    private static Stream<String> names(String word, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> word + " " + i);
    }
}
