package io.github.thinknxkit.processor.locate;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Lists the places where a spec may be, in the order in which they are searched. */
final class Places {

    private static final List<StandardLocation> LOCATIONS = List.of(
            StandardLocation.CLASS_OUTPUT,
            StandardLocation.CLASS_PATH,
            StandardLocation.SOURCE_PATH,
            StandardLocation.SOURCE_OUTPUT);

    private final Filer filer;
    private final Optional<String> specPath;

    Places(Filer filer, Optional<String> specPath) {
        this.filer = filer;
        this.specPath = specPath;
    }

    /** Returns the folders of the option that do not exist. */
    List<String> missingFolders() {
        return folders().stream()
                .filter(folder -> !Files.isDirectory(folder))
                .map(Path::toString)
                .toList();
    }

    List<Place> of(String packageName) {
        List<Place> places = new ArrayList<>();
        folders().forEach(folder -> places.add(new FolderPlace("the option " + SpecLocator.SPEC_PATH, folder)));
        LOCATIONS.forEach(location -> places.add(new FilerPlace(filer, location, packageName)));
        LOCATIONS.forEach(location -> places.add(new FilerPlace(filer, location, "")));
        classOutput().ifPresent(output -> places.addAll(ProjectFolders.of(output, packageName)));
        return places;
    }

    private List<Path> folders() {
        return specPath.stream()
                .flatMap(Pattern.compile(Pattern.quote(File.pathSeparator))::splitAsStream)
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).toAbsolutePath())
                .toList();
    }

    private Optional<Path> classOutput() {
        try {
            Path file = Path.of(
                    filer.getResource(StandardLocation.CLASS_OUTPUT, "", "spec").toUri());
            return Optional.ofNullable(file.toAbsolutePath().getParent());
        } catch (IOException | RuntimeException e) {
            // The output is not in the file system, or the compiler does not tell of files that are not there yet.
            return Optional.empty();
        }
    }
}
