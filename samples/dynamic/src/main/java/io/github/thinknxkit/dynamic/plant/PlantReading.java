package io.github.thinknxkit.dynamic.plant;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.Direction;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.plant.ValueLimit;
import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.ets.GroupCatalogResult;
import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.EtsResult;
import io.github.thinknxkit.spec.load.NearbyFiles;
import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.Limit;
import io.github.thinknxkit.spec.plant.PlacedDevice;
import io.github.thinknxkit.spec.plant.PlantExport;
import io.github.thinknxkit.spec.plant.PlantFile;
import io.github.thinknxkit.spec.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads plant files. */
public final class PlantReading {

    private static final String PLANT_FILE = "plant file";

    private PlantReading() {}

    /**
     * Reads a plant file.
     *
     * @param file the file
     * @param api the API, which knows the kinds of device
     * @return the plant
     * @throws UsageException if the file cannot be read, or something is wrong with it; the message has all problems
     */
    public static Plant read(Path file, ApiSpec api) {
        return plant(load(file.toString(), bytes(PLANT_FILE, file), api));
    }

    /**
     * Reads what a plant file would hold.
     *
     * @param name what it is called in messages
     * @param text the text, as bytes
     * @param api the API, which knows the kinds of device
     * @return the plant
     * @throws UsageException if something is wrong with it; the message has all problems
     */
    public static Plant read(String name, byte[] text, ApiSpec api) {
        return plant(load(name, text, api));
    }

    /**
     * Reads the group addresses of a plant file: what its exports say, completed and corrected by the file itself.
     *
     * @param file the file
     * @param api the API, which knows the kinds of device
     * @return the addresses; without exports those that the file itself names
     * @throws UsageException if the file or an export cannot be read, or something is wrong with one; the message has all problems
     */
    public static List<PlantGroup> groups(Path file, ApiSpec api) {
        PlantFile plant = load(file.toString(), bytes(PLANT_FILE, file), api);
        if (plant.etsExports().isEmpty()) {
            return plant.groups().stream().map(PlantGroup::of).toList();
        }
        List<EtsExport> exports =
                plant.etsExports().stream().map(export -> export(file, export)).toList();
        GroupCatalogResult result = GroupCatalog.of(exports, plant.groups());
        return result
                .catalog()
                .orElseThrow(() -> new UsageException(problems(PLANT_FILE, file.toString(), result.problems())))
                .all()
                .stream()
                .map(placed -> PlantGroup.of(placed.group()))
                .toList();
    }

    private static EtsExport export(Path plant, PlantExport export) {
        Path file = plant.resolveSibling(export.file().text());
        EtsResult result = new EtsLoader().load(SpecSource.of(file.toString(), bytes("export", file)), export);
        return result.export()
                .orElseThrow(() -> new UsageException(problems("export", file.toString(), result.problems())));
    }

    private static PlantFile load(String name, byte[] text, ApiSpec api) {
        PlantResult result = new PlantLoader(DeviceKinds.of(api)).load(SpecSource.of(name, text));
        return result.plant().orElseThrow(() -> new UsageException(problems(PLANT_FILE, name, result.problems())));
    }

    private static byte[] bytes(String what, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UsageException("the " + what + " " + file + " cannot be read"
                    + (Files.exists(file) ? "" : ": there is none") + NearbyFiles.hintFor(file));
        }
    }

    private static String problems(String what, String file, List<Problem> problems) {
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "the " + what + " " + file + " cannot be used:\n", ""));
    }

    private static Plant plant(PlantFile file) {
        return new Plant(
                file.name().text(),
                DistinctPaths.of(file.devices().stream().map(PlantReading::info).toList()));
    }

    private static DeviceInfo info(PlacedDevice placed) {
        Device device = placed.device();
        DeviceType type = new DeviceType(
                device.kind().text(),
                texts(device.controllers()),
                device.protection() == io.github.thinknxkit.spec.plant.Protection.PROTECTED
                        ? Protection.LOCKED
                        : Protection.NONE);
        return new DeviceInfo(
                type,
                device.guid().text(),
                device.name().text(),
                placed.areas(),
                texts(device.tags()),
                device.limits().stream().map(PlantReading::limit).toList(),
                device.direction() == io.github.thinknxkit.spec.plant.Direction.INVERTED
                        ? Direction.INVERTED
                        : Direction.NORMAL);
    }

    private static ValueLimit limit(Limit limit) {
        return new ValueLimit(
                limit.controller().text(),
                limit.min().orElse(Double.NEGATIVE_INFINITY),
                limit.max().orElse(Double.POSITIVE_INFINITY));
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }
}
