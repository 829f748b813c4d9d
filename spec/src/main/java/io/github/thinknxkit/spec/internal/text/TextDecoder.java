package io.github.thinknxkit.spec.internal.text;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.SpecPath;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.DecodedText;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/** Turns the bytes of a file into text: the first stage, which stops whatever a YAML parser should not be given. */
public final class TextDecoder {

    /** A binary file would yield one problem for each byte; the first few tell what is wrong. */
    private static final int MAX_CHARACTER_PROBLEMS = 20;

    private final String file;
    private final Problems problems;
    private final ReadLimits limits;

    /**
     * Makes a decoder.
     *
     * @param file the file as the user named it
     * @param problems takes what is wrong
     * @param limits how many bytes are read
     */
    public TextDecoder(String file, Problems problems, ReadLimits limits) {
        this.file = file;
        this.problems = problems;
        this.limits = limits;
    }

    /**
     * Decodes a file.
     *
     * @param bytes its content
     * @return the text, or empty if problems were reported
     */
    public Optional<SourceText> decode(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            String message = "The file has " + bytes.length + " bytes; at most " + limits.bytes() + " are read.";
            problems.report(ProblemCode.TOO_LARGE, new Place(file, 1, 1, SpecPath.root()), message);
            return Optional.empty();
        }
        Optional<String> archive = ForeignFile.archive(bytes);
        archive.ifPresent(this::reportOther);
        return archive.isPresent() ? Optional.empty() : text(bytes).filter(this::hasOnlyAllowedCharacters);
    }

    private Optional<SourceText> text(byte[] bytes) {
        DecodedText decoded = DecodedText.of(bytes);
        SourceText source = SourceText.of(file, decoded.text());
        Optional<String> other = ForeignFile.describe(decoded.text());
        if (other.isPresent()) {
            reportOther(other.get());
            return Optional.empty();
        }
        decoded.wrong().ifPresent(index -> reportEncoding(source, bytes[index], decoded.charset()));
        return decoded.wrong().isPresent() ? Optional.empty() : Optional.of(source);
    }

    private void reportOther(String message) {
        problems.report(ProblemCode.OTHER_FILE, new Place(file, 1, 1, SpecPath.root()), message);
    }

    private void reportEncoding(SourceText valid, byte wrong, Charset charset) {
        String message = "The byte 0x" + hex(Byte.toUnsignedInt(wrong), 2) + " is not " + charset.name()
                + "; save the file as UTF-8.";
        problems.report(ProblemCode.ENCODING, valid.end(), message);
    }

    private boolean hasOnlyAllowedCharacters(SourceText source) {
        String text = source.text();
        int found = 0;
        for (int i = 0;
                i < text.length() && found < MAX_CHARACTER_PROBLEMS;
                i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            Optional<ProblemCode> code = Characters.problemInFile(codePoint);
            if (code.isPresent()) {
                problems.report(code.get(), source.place(i, SpecPath.root()), describe(codePoint));
                found++;
            }
        }
        return found == 0;
    }

    /**
     * Names a character that no file may hold.
     *
     * @param codePoint the character
     * @return a sentence that names it without showing it
     */
    public static String describe(int codePoint) {
        return "The character U+" + hex(codePoint, 4) + " may not stand in this file.";
    }

    private static String hex(int value, int digits) {
        String hex = Integer.toHexString(value).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, digits - hex.length())) + hex;
    }
}
