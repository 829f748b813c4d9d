package io.github.thinknxkit.spec.load;

import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.internal.ets.ExportReader;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.RepeatedProblems;
import io.github.thinknxkit.spec.plant.PlantExport;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Loads group-address exports of ETS: XML, or CSV in any layout, separator and encoding that ETS writes. Which it is the content
 * tells, not the file's name.
 *
 * <p>An export is somebody else's file. What can be read in one way only is read, however it is written; everything else
 * is a problem with its place, and all problems of a file are reported at once. Nothing in a file makes the loader throw.
 * The time that it takes is proportional to the size of the file.
 *
 * <p>Names and descriptions hold no characters that hide: a control character becomes a blank, and one that changes the
 * direction of text is left out. They change nothing that people see, and the file is not the user's to fix.
 *
 * <pre>{@code
 * EtsResult result = new EtsLoader().load(SpecSource.of("villa.xml", Files.readAllBytes(path)));
 * result.problems().forEach(System.err::println);
 * result.export().ifPresent(export -> System.out.println(export.entries().size()));
 * }</pre>
 *
 * <p>A loader keeps nothing between two files and may be used by several threads.
 */
public final class EtsLoader {

    /** Makes a loader. */
    public EtsLoader() {}

    /**
     * Loads an export.
     *
     * @param source the file
     * @return the export, or every problem of the file
     */
    public EtsResult load(SpecSource source) {
        return load(source, Optional.empty());
    }

    /**
     * Loads an export whose encoding is known, as of a CSV file that is neither UTF-8 nor western European.
     *
     * @param source the file
     * @param encoding its encoding; a byte order mark overrides it
     * @return the export, or every problem of the file
     */
    public EtsResult load(SpecSource source, Charset encoding) {
        return load(source, Optional.of(encoding));
    }

    /**
     * Loads an export that a plant file names.
     *
     * @param source the file
     * @param export what the plant file says of it
     * @return the export, or every problem of the file
     */
    public EtsResult load(SpecSource source, PlantExport export) {
        return load(source, export.encoding());
    }

    private static EtsResult load(SpecSource source, Optional<Charset> encoding) {
        Problems problems = new Problems();
        Optional<EtsExport> export = new ExportReader(source.name(), encoding, problems)
                .read(source.bytes())
                .filter(whole -> problems.count() == 0);
        return new EtsResult(export, RepeatedProblems.joined(problems.inFileOrder()));
    }
}
