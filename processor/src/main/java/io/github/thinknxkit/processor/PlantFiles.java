package io.github.thinknxkit.processor;

import io.github.thinknxkit.processor.model.SourceFile;
import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.ets.GroupCatalogResult;
import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.EtsResult;
import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.PlantExport;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plant file and the exports that it names: found and loaded, all problems of all of them reported. */
final class PlantFiles {

    private final SpecFiles files;
    private final String packageName;

    PlantFiles(SpecFiles files, String packageName) {
        this.files = files;
        this.packageName = packageName;
    }

    /**
     * What was loaded.
     *
     * @param plant the plant file
     * @param catalog the group addresses of the exports, if it names some
     * @param sources all files
     */
    record Loaded(PlantFile plant, Optional<GroupCatalog> catalog, List<SourceFile> sources) {}

    /** Loads a plant; empty if anything was reported. */
    Optional<Loaded> load(String name, ApiSpec api) {
        return files.find(name, packageName)
                .flatMap(source -> plant(source, api))
                .flatMap(plant -> withExports(name, plant));
    }

    private Optional<PlantFile> plant(SpecSource source, ApiSpec api) {
        PlantResult result = new PlantLoader(DeviceKinds.of(api)).load(source);
        files.report(result.problems());
        return result.plant();
    }

    private Optional<Loaded> withExports(String name, PlantFile plant) {
        List<SourceFile> sources = new ArrayList<>(List.of(new SourceFile(name, plant.digest())));
        if (plant.etsExports().isEmpty()) {
            return Optional.of(new Loaded(plant, Optional.empty(), sources));
        }
        List<EtsExport> exports = new ArrayList<>();
        for (PlantExport export : plant.etsExports()) {
            String path = beside(name, export.file().text());
            load(path, export).ifPresent(found -> {
                exports.add(found);
                sources.add(new SourceFile(path, found.digest()));
            });
        }
        return exports.size() < plant.etsExports().size()
                ? Optional.empty()
                : catalog(plant, exports).map(catalog -> new Loaded(plant, Optional.of(catalog), sources));
    }

    /** Exports are named as seen from the plant file. */
    private static String beside(String plant, String export) {
        return plant.substring(0, plant.lastIndexOf('/') + 1) + export;
    }

    private Optional<EtsExport> load(String path, PlantExport export) {
        return files.find(path, packageName, export.file().position()).flatMap(source -> {
            EtsResult result = new EtsLoader().load(source, export);
            files.report(result.problems());
            return result.export();
        });
    }

    private Optional<GroupCatalog> catalog(PlantFile plant, List<EtsExport> exports) {
        GroupCatalogResult result = GroupCatalog.of(exports, plant.groups());
        files.report(result.problems());
        return result.catalog();
    }
}
