package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.ReadingStopped;
import io.github.thinknxkit.spec.internal.report.SpecPath;
import io.github.thinknxkit.spec.internal.text.Digest;
import io.github.thinknxkit.spec.internal.text.SourceText;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.nio.charset.Charset;
import java.util.Optional;

/** Reads an export of either kind. */
public final class ExportReader {

    private static final String RANGES_ONLY = "This export has ranges only, and no group address. In ETS take 'Export"
            + " Group Addresses' with nothing but 'Group Addresses' selected.";

    private final String file;
    private final Optional<Charset> encoding;
    private final Problems problems;

    /**
     * Makes a reader for one file.
     *
     * @param file the file as the user named it
     * @param encoding its encoding, if the user says it
     * @param problems takes what is wrong
     */
    public ExportReader(String file, Optional<Charset> encoding, Problems problems) {
        this.file = file;
        this.encoding = encoding;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param bytes its content
     * @return what it says as far as it could be read, or empty if it is no export at all
     */
    public Optional<EtsExport> read(byte[] bytes) {
        return new ExportDecoder(file, encoding, problems).decode(bytes).flatMap(text -> parse(text, bytes));
    }

    private Optional<EtsExport> parse(SourceText source, byte[] bytes) {
        RangeDraft root = RangeDraft.root();
        try {
            if (isXml(source.text())) {
                new XmlExportReader(source, problems).readInto(root);
            } else {
                new CsvExportReader(source, problems).readInto(root);
            }
        } catch (ReadingStopped e) {
            return Optional.empty();
        }
        EtsExport export = new EtsExport(file, root.finishedRanges(), root.groups(), Digest.sha256(bytes));
        if (problems.count() == 0
                && export.entries().isEmpty()
                && !export.ranges().isEmpty()) {
            problems.report(ProblemCode.ETS_NOT_AN_EXPORT, source.place(0, SpecPath.root()), RANGES_ONLY);
        }
        return Optional.of(export);
    }

    static boolean isXml(String text) {
        return text.stripLeading().startsWith("<");
    }
}
