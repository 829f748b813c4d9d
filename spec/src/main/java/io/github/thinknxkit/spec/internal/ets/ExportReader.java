package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.ReadingStopped;
import io.github.thinknxkit.spec.internal.text.Digest;
import io.github.thinknxkit.spec.internal.text.SourceText;
import java.nio.charset.Charset;
import java.util.Optional;

/** Reads an export of either kind. */
public final class ExportReader {

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
        return Optional.of(new EtsExport(file, root.finishedRanges(), root.groups(), Digest.sha256(bytes)));
    }

    static boolean isXml(String text) {
        return text.stripLeading().startsWith("<");
    }
}
