package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.SpecPath;
import io.github.thinknxkit.spec.internal.text.SourceText;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.DecodedText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Turns the bytes of an export into text, whatever encoding it is in, and stops what is no text. */
final class ExportDecoder {

    private static final String REMEDY =
            " In ETS take 'Export Group Addresses'; a project file (.knxproj) is not read.";

    private static final String ZIP = "This is a ZIP file, not an export.";
    private static final String PROJECT =
            "This is an ETS project (.knxproj), not an export: it may hold passwords and keys.";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String NOT_WESTERN = "From here on the file is neither UTF-8 nor western European text"
            + " (windows-1252). Save it as UTF-8, export XML, or name its encoding in the plant file, such as"
            + " 'ets: [{file: villa.csv, encoding: windows-1251}]'.";

    /** How many characters that look like UTF-8 are no coincidence. */
    private static final int CERTAIN = 4;

    private final String file;
    private final Optional<Charset> named;
    private final Problems problems;

    ExportDecoder(String file, Optional<Charset> named, Problems problems) {
        this.file = file;
        this.named = named;
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
            problems.report(ProblemCode.ETS_NOT_AN_EXPORT, start, (isProject(bytes) ? PROJECT : ZIP) + REMEDY);
            return Optional.empty();
        }
        return text(bytes).filter(this::hasContent);
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 && bytes[3] < 9;
    }

    /** The directory of a ZIP file has the names of the files in it. */
    private static boolean isProject(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("knx_master.xml");
    }

    private Optional<SourceText> text(byte[] bytes) {
        Optional<Encoding> declared =
                named.isPresent() || DecodedText.isMarked(bytes) ? Optional.empty() : Encoding.declared(bytes);
        Optional<Encoding> unknown = declared.filter(it -> it.charset().isEmpty());
        if (unknown.isPresent()) {
            reportUnknown(unknown.get(), bytes);
            return Optional.empty();
        }
        DecodedText decoded = decoded(bytes, declared.flatMap(Encoding::charset));
        SourceText source = SourceText.of(file, decoded.text());
        return isText(source, bytes) && isEncoded(source, decoded, bytes) ? Optional.of(source) : Optional.empty();
    }

    /** What the file says of itself is certain, then what the plant file says of it; else the bytes tell. */
    private DecodedText decoded(byte[] bytes, Optional<Charset> declared) {
        if (DecodedText.isMarked(bytes)) {
            return DecodedText.of(bytes);
        }
        return named.or(() -> declared)
                .map(charset -> DecodedText.of(bytes, charset))
                .orElseGet(() ->
                        ExportReader.isXml(Encoding.head(bytes)) ? DecodedText.of(bytes) : DecodedText.guessed(bytes));
    }

    private void reportUnknown(Encoding encoding, byte[] bytes) {
        String message = "The encoding '" + CleanText.line(encoding.name()) + "' is not read; save the file as UTF-8.";
        SourceText head = SourceText.of(file, Encoding.head(bytes));
        problems.report(ProblemCode.ETS_ENCODING, head.place(encoding.at(), SpecPath.root()), message);
    }

    /** Whether all bytes are of the encoding; if not, that is reported. */
    private boolean isEncoded(SourceText source, DecodedText decoded, byte[] bytes) {
        if (decoded.wrong().isPresent()) {
            String message = decoded.charset().equals(WINDOWS) && named.isEmpty()
                    ? NOT_WESTERN
                    : wrongByte(bytes[decoded.wrong().getAsInt()], decoded.charset());
            problems.report(ProblemCode.ETS_ENCODING, source.end(), message);
            return false;
        }
        boolean contradicted = named.isPresent() && !DecodedText.isMarked(bytes) && isUnicode(bytes, named.get());
        if (contradicted) {
            String message = "The file is UTF-8, not " + named.get().name()
                    + " as the plant file says; take 'encoding' out of the plant file.";
            problems.report(ProblemCode.ETS_ENCODING, new Place(file, 1, 1, SpecPath.root()), message);
        }
        return !contradicted;
    }

    /** A file that was saved anew: in encodings of one byte hardly a pair of characters looks like UTF-8, in others some do. */
    private static boolean isUnicode(byte[] bytes, Charset named) {
        DecodedText unicode = DecodedText.of(bytes);
        long beyondAscii = unicode.text().codePoints().filter(c -> c > 0x7F).count();
        boolean oneByte = named.newDecoder().averageCharsPerByte() == 1
                && named.newDecoder().maxCharsPerByte() == 1;
        return !named.equals(StandardCharsets.UTF_8)
                && unicode.wrong().isEmpty()
                && beyondAscii >= (oneByte ? 1 : CERTAIN);
    }

    private static String wrongByte(byte wrong, Charset charset) {
        String hex = Integer.toHexString(Byte.toUnsignedInt(wrong)).toUpperCase(Locale.ROOT);
        return "The byte 0x" + hex + " is not " + charset.name()
                + "; save the file as UTF-8, and declare its encoding if it is XML in another.";
    }

    /** A binary file has zeros, whatever else it has; no text has. */
    private boolean isText(SourceText source, byte[] bytes) {
        boolean marked = DecodedText.isMarked(bytes);
        String whole = marked ? source.text() : new String(bytes, StandardCharsets.ISO_8859_1);
        int zero = whole.indexOf('\0');
        if (zero >= 0) {
            String message = "This is no text, and so no export." + REMEDY;
            Place place = SourceText.of(file, whole).place(zero, SpecPath.root());
            problems.report(ProblemCode.ETS_NOT_AN_EXPORT, place, message);
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
