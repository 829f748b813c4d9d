package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.SpecPath;
import io.github.thinknxkit.spec.internal.text.Decoded;
import io.github.thinknxkit.spec.internal.text.SourceText;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Locale;
import java.util.Optional;

/** Turns the bytes of an export into text, whatever encoding it is in, and stops what is no text. */
final class ExportDecoder {

    private static final String REMEDY =
            " In ETS take 'Export Group Addresses'; a project file (.knxproj) is not read.";

    private final String file;
    private final Problems problems;

    ExportDecoder(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Decodes a file; empty if it is no text, which is reported. */
    Optional<SourceText> decode(byte[] bytes) {
        Place start = new Place(file, 1, 1, SpecPath.root());
        if (bytes.length > Budget.BYTES) {
            String message = "The file has " + bytes.length + " bytes; at most " + Budget.BYTES + " are read.";
            problems.report(ProblemCode.ETS_TOO_LARGE, start, message);
            return Optional.empty();
        } else if (isZip(bytes)) {
            problems.report(ProblemCode.ETS_NOT_AN_EXPORT, start, "This is a ZIP file, not an export." + REMEDY);
            return Optional.empty();
        }
        return text(bytes).filter(this::hasContent);
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 && bytes[3] < 9;
    }

    private Optional<SourceText> text(byte[] bytes) {
        Encoding encoding = Encoding.of(bytes);
        if (encoding.charset().isEmpty()) {
            SourceText head = SourceText.of(file, Encoding.head(bytes));
            String message =
                    "The encoding '" + CleanText.line(encoding.name()) + "' is not read; save the file as UTF-8.";
            problems.report(ProblemCode.ETS_ENCODING, head.place(encoding.declaredAt(), SpecPath.root()), message);
            return Optional.empty();
        }
        Decoded decoded = Decoded.of(bytes, encoding.start(), encoding.charset().get());
        SourceText source = SourceText.of(file, decoded.text());
        boolean textual = isText(source);
        if (textual && decoded.wrong().isPresent()) {
            reportByte(bytes[decoded.wrong().getAsInt()], encoding.name(), source.end());
        }
        return textual && decoded.wrong().isEmpty() ? Optional.of(source) : Optional.empty();
    }

    private void reportByte(byte wrong, String encoding, Place place) {
        String hex = Integer.toHexString(Byte.toUnsignedInt(wrong)).toUpperCase(Locale.ROOT);
        String message = "The byte 0x" + hex + " is not " + encoding
                + "; save the file as UTF-8, and declare its encoding if it is XML in another.";
        problems.report(ProblemCode.ETS_ENCODING, place, message);
    }

    /** A binary file has zeros, whatever else it has; no text has. */
    private boolean isText(SourceText source) {
        int zero = source.text().indexOf('\0');
        if (zero >= 0) {
            String message = "This is no text, and so no export." + REMEDY;
            problems.report(ProblemCode.ETS_NOT_AN_EXPORT, source.place(zero, SpecPath.root()), message);
        }
        return zero < 0;
    }

    private boolean hasContent(SourceText source) {
        boolean blank = source.text().isBlank();
        if (blank) {
            problems.report(ProblemCode.ETS_NOT_AN_EXPORT, source.end(), "The file holds nothing." + REMEDY);
        }
        return !blank;
    }
}
