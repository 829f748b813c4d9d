package io.github.thinknxkit.samples.villa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.PlantArea;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.plant.UntypedGroup;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the files name is in the plant, once each; nothing is sent. */
@Timeout(60)
class PlantTest {

    private final Thinknx home = Thinknx.connect(Connection.local("192.0.2.10").digest("nobody", Secret.of("nothing")));
    private final VillaRosa villa = VillaRosa.over(home);

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void hasSixtyDevices() {
        Map<String, Long> kinds = villa.devices().infos().stream()
                .collect(Collectors.groupingBy(DeviceInfo::kind, TreeMap::new, Collectors.counting()));

        assertEquals(
                Map.of(
                        "light",
                        25L,
                        "blind",
                        10L,
                        "thermostat",
                        8L,
                        "hvac",
                        6L,
                        "analog-value",
                        5L,
                        "scene",
                        3L,
                        "button",
                        3L),
                kinds);
        assertEquals(60, villa.devices().size());
    }

    /** The page calls devices by one name, the plant file by area and name; what both have is the GUID. */
    @Test
    void hasTheDevicesOfTheServersPage() throws Exception {
        List<String> listed = Files.readAllLines(Path.of("src/test/resources/devices.csv"));

        assertEquals(60, listed.size());
        assertEquals(
                listed.stream().map(line -> line.split(";", -1)[1]).collect(Collectors.toSet()),
                villa.devices().infos().stream().map(DeviceInfo::guid).collect(Collectors.toSet()));
    }

    @Test
    void reachesEachDeviceByOneMethod() throws Exception {
        List<PlantDevice> reached = new ArrayList<>();
        List<PlantArea> areas = new ArrayList<>();
        follow(villa, areas, reached);

        assertEquals(19, areas.size());
        assertEquals(60, reached.size());
        assertEquals(villa.devices().stream().collect(Collectors.toSet()), Set.copyOf(reached));
        assertEquals(60, paths().size());
    }

    private Set<String> paths() {
        return villa.devices().infos().stream().map(DeviceInfo::path).collect(Collectors.toSet());
    }

    private static void follow(PlantArea area, List<PlantArea> areas, List<PlantDevice> devices)
            throws ReflectiveOperationException {
        for (Method method : area.getClass().getDeclaredMethods()) {
            if (PlantDevice.class.isAssignableFrom(method.getReturnType())) {
                devices.add((PlantDevice) method.invoke(area));
            } else if (PlantArea.class.isAssignableFrom(method.getReturnType()) && method.getParameterCount() == 0) {
                PlantArea inner = (PlantArea) method.invoke(area);
                areas.add(inner);
                follow(inner, areas, devices);
            }
        }
    }

    @Test
    void protectsFourDevicesAndTheAddressesThatCommandThem() {
        List<String> protectedDevices =
                villa.devices().where(info -> info.type().protection() == Protection.LOCKED).infos().stream()
                        .map(DeviceInfo::name)
                        .toList();

        assertEquals(List.of("Door opener", "Boiler", "Pool cover", "Gate"), protectedDevices);
        assertEquals(
                List.of("0/2/1", "0/2/2", "2/0/9", "3/2/2"),
                villa.groups().locked().stream()
                        .map(group -> group.info().address().toString())
                        .toList());
    }

    @Test
    void losesNoneOfThreeHundredAddresses() throws Exception {
        VillaRosaGroups groups = villa.groups();
        List<String> found = Stream.of(
                        groups.groups().stream().map(group -> group.info().address()),
                        groups.locked().stream().map(group -> group.info().address()),
                        groups.untyped().stream().map(UntypedGroup::address))
                .flatMap(addresses -> addresses)
                .map(Object::toString)
                .toList();

        assertEquals(300, found.size());
        assertEquals(exported(), Set.copyOf(found));
        assertEquals(275, groups.groups().size());
        assertEquals(21, groups.untyped().size());
        assertTrue(groups.untyped().stream().noneMatch(group -> group.reason().isBlank()));
    }

    private static Set<String> exported() throws Exception {
        String export = Files.readString(Path.of("src/main/resources/exports/villa-rosa.xml"));
        return Pattern.compile(" Address=\"([^\"]+)\"")
                .matcher(export)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void reachesEachAddressByOneMethod() throws Exception {
        List<Handle> handles = Handle.of(villa.groups());

        assertEquals(279, handles.size());
        assertEquals(279, handles.stream().map(Handle::group).distinct().count());
        assertEquals(279, handles.stream().map(Handle::path).distinct().count());
    }
}
