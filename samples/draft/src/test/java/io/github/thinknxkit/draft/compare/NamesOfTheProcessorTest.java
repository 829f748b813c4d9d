package io.github.thinknxkit.draft.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import io.github.thinknxkit.spec.plant.Area;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The names in code that the commands speak of are those that the annotation processor has made of the villa. */
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
    void groupAddressesAreReachedAsTheCommandsSay() throws IOException {
        EtsExport export =
                new EtsLoader().load(source("exports/villa-rosa.xml")).export().orElseThrow();
        GroupCatalog catalog =
                GroupCatalog.of(List.of(export), plant().groups()).catalog().orElseThrow();
        Map<Integer, String> paths = GroupMethods.of(catalog);

        assertEquals(300, paths.size());
        assertEquals(List.of(), missing(VillaRosaGroups.class, paths.values()));
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
