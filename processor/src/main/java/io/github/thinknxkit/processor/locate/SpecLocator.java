package io.github.thinknxkit.processor.locate;

import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.load.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;

/**
 * Finds the spec or plant file that an annotation names.
 *
 * <p>No location of a compiler means "resources" in all build tools, so several are searched, in the order that the
 * module's README lists; a folder given by the option comes first.
 */
public final class SpecLocator {

    /** The option that names folders to search first, separated as class paths are. */
    public static final String SPEC_PATH = "thinknx.specPath";

    /** More than any loader takes, which is 32 MiB: what is larger is not read to its end. */
    private static final int MAX_BYTES = 40 * 1024 * 1024;

    private final Places places;
    private final Findings findings;

    /**
     * Creates a locator.
     *
     * @param filer the compiler's files
     * @param specPath the value of the option {@link #SPEC_PATH}, if it is given
     * @param findings takes what is wrong
     */
    public SpecLocator(Filer filer, Optional<String> specPath, Findings findings) {
        this.places = new Places(filer, specPath);
        this.findings = findings;
    }

    /**
     * Finds a spec.
     *
     * @param name its name in the annotation, not empty
     * @param packageName the package of the annotated element
     * @return the spec, or nothing if a finding was made
     */
    public Optional<SpecSource> locate(String name, String packageName) {
        Optional<String> problem = SpecFileName.problem(name);
        if (problem.isPresent()) {
            findings.add(
                    ProcessorCode.SPEC_NAME,
                    "the file's name cannot be used: " + problem.get()
                            + "; expected a relative file name such as api/heating.yaml.");
            return Optional.empty();
        }
        List<String> missing = places.missingFolders();
        for (String folder : missing) {
            findings.add(
                    ProcessorCode.OPTION,
                    "the option " + SPEC_PATH + " names " + folder + ", which is no folder; expected the folders that"
                            + " hold specs and plant files, separated as class paths are.");
        }
        return missing.isEmpty() ? search(name, packageName) : Optional.empty();
    }

    private Optional<SpecSource> search(String name, String packageName) {
        List<String> attempts = new ArrayList<>();
        for (Place place : places.of(packageName)) {
            try (InputStream file = place.open(name)) {
                return read(name, place, file);
            } catch (IOException e) {
                attempts.add("  - " + place.describe(name));
            }
        }
        findings.add(
                ProcessorCode.SPEC_NOT_FOUND,
                "there is no " + name + " in any of these places:\n" + String.join("\n", attempts)
                        + "\nPut it among the project's resources, or name its folder by -A" + SPEC_PATH + "=FOLDER.");
        return Optional.empty();
    }

    private Optional<SpecSource> read(String name, Place place, InputStream file) {
        try {
            byte[] bytes = file.readNBytes(MAX_BYTES + 1);
            if (bytes.length <= MAX_BYTES) {
                return Optional.of(SpecSource.of(name, bytes));
            }
            findings.add(
                    ProcessorCode.SPEC_UNREADABLE,
                    place.describe(name) + " is larger than " + MAX_BYTES
                            + " bytes, which is more than any loader takes.");
        } catch (IOException e) {
            findings.add(
                    ProcessorCode.SPEC_UNREADABLE,
                    place.describe(name) + " is there but cannot be read: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }
}
