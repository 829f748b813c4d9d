package io.github.thinknxkit.samples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.draft.compare.Consequence;
import io.github.thinknxkit.draft.compare.PlantComparison;
import io.github.thinknxkit.samples.villa.VillaRosa;
import io.github.thinknxkit.samples.villa.VillaRosaGroups;
import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.names.AreaNames;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NamedGroups;
import io.github.thinknxkit.spec.plant.Area;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names in code that comparisons and commands speak of are those that the annotation processor has made of the villa. */
class NamesOfTheProcessorTest {

    private static final Path RESOURCES = Path.of("../villa/src/main/resources");

    private static SpecSource source(String file) throws IOException {
        return SpecSource.of(file, Files.readAllBytes(RESOURCES.resolve(file)));
    }

    private static PlantFile plant() throws IOException {
        DeviceKinds kinds = DeviceKinds.of(
                new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());
        return new PlantLoader(kinds).load(source("villa.yaml")).plant().orElseThrow();
    }

    @Test
    void groupAddressesAreReachedAsTheirNamesSay() throws IOException {
        EtsExport export =
                new EtsLoader().load(source("exports/villa-rosa.xml")).export().orElseThrow();
        List<String> paths = new ArrayList<>();
        collect(
                NamedGroups.of(GroupCatalog.of(List.of(export), plant().groups())
                        .catalog()
                        .orElseThrow()),
                "",
                paths);

        assertEquals(300, paths.size());
        assertEquals(List.of(), missing(VillaRosaGroups.class, paths));
    }

    private static void collect(NamedGroups groups, String path, List<String> paths) {
        groups.groups().forEach(group -> paths.add(path + group.method() + "()"));
        groups.ranges().forEach(range -> collect(range.content(), path + range.method() + "().", paths));
    }

    /** With an export that has nothing of the villa's, all that code can reach is gone. */
    @Test
    void groupAddressesAreReachedAsAComparisonSays(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.xml"),
                "<GroupAddress-Export xmlns=\"http://knx.org/xml/ga-export/01\">"
                        + "<GroupAddress Name=\"Spare\" Address=\"31/7/255\"/></GroupAddress-Export>");
        List<String> paths =
                PlantComparison.of(RESOURCES.resolve("villa.yaml"), List.of(other), Optional.empty())
                        .differences()
                        .stream()
                        .flatMap(difference -> difference.consequences().stream())
                        .map(Consequence::text)
                        .filter(text -> text.startsWith("villa.groups().") && text.endsWith(" is gone"))
                        .map(text -> text.substring("villa.groups().".length(), text.length() - " is gone".length()))
                        .toList();

        assertTrue(paths.size() > 200, paths::toString);
        assertEquals(List.of(), missing(VillaRosaGroups.class, paths));
    }

    @Test
    void areasAndDevicesAreReachedAsTheCommandsSay() throws IOException {
        List<String> paths = new ArrayList<>();
        collect(plant().root(), "", paths);

        assertEquals(60 + 19, paths.size());
        assertEquals(List.of(), missing(VillaRosa.class, paths));
    }

    private static void collect(Area area, String path, List<String> paths) {
        for (Device device : area.devices()) {
            paths.add(path + method(device.name(), device.as(), NameRole.DEVICE));
        }
        for (Area inner : area.areas()) {
            String innerPath = path + method(inner.name(), inner.as(), NameRole.AREA);
            paths.add(innerPath);
            collect(inner, innerPath + ".", paths);
        }
    }

    private static String method(Name name, Optional<Name> as, NameRole role) {
        return AreaNames.method(name.text(), as.map(Name::text), role).orElseThrow() + "()";
    }

    private static List<String> missing(Class<?> type, Iterable<String> paths) {
        List<String> missing = new ArrayList<>();
        paths.forEach(path -> {
            if (!leads(type, path)) {
                missing.add(path);
            }
        });
        return missing;
    }

    private static boolean leads(Class<?> type, String path) {
        Class<?> at = type;
        try {
            for (String method : path.split("\\.", -1)) {
                at = at.getMethod(method.replace("()", "")).getReturnType();
            }
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
