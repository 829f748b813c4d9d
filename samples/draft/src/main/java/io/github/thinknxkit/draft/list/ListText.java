package io.github.thinknxkit.draft.list;

import io.github.thinknxkit.draft.input.InputException;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.text.DecodedText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a list: in UTF-8 or UTF-16, with a byte order mark or without, in an encoding that the user names, or in
 * what Windows writes in western Europe.
 */
final class ListText {

    /** 10,000 devices take about half of this. */
    private static final int MOST = 1 << 20;

    private static final Pattern SEPARATOR =
            Pattern.compile("^\\s*\"?sep=[;,\\t]\"?[;,\\t]*(?=[\\r\\n])", Pattern.CASE_INSENSITIVE);

    private ListText() {}

    /** Returns the lines without their ends, also those that hold nothing. */
    static List<String> lines(SpecSource source, Optional<Charset> encoding) {
        byte[] bytes = source.bytes();
        if (bytes.length > MOST) {
            throw new InputException("the list " + source.name() + " is larger than the 1 MiB that are read of one");
        }
        DecodedText unicode = DecodedText.of(bytes);
        DecodedText decoded = unicode.wrong().isEmpty()
                ? unicode
                : encoding.map(charset -> DecodedText.of(bytes, charset)).orElseGet(() -> DecodedText.guessed(bytes));
        if (isBinary(bytes)) {
            throw new InputException("the list " + source.name() + " is no text; save it as CSV");
        } else if (decoded.wrong().isPresent()) {
            throw new InputException(wrong(source.name(), decoded, encoding.isPresent()));
        }
        // Excel's first line says what parts fields, and is empty for everybody else.
        return List.of(SEPARATOR.matcher(decoded.text()).replaceFirst("").split("\r\n|\n|\r", -1));
    }

    /** A text has no zeros, save for those of UTF-16. */
    private static boolean isBinary(byte[] bytes) {
        String characters = DecodedText.isMarked(bytes)
                ? DecodedText.of(bytes).text()
                : new String(bytes, StandardCharsets.ISO_8859_1);
        return characters.indexOf('\0') >= 0;
    }

    private static String wrong(String file, DecodedText decoded, boolean named) {
        long line = decoded.text().lines().count();
        return "line " + Math.max(1, line) + " of the list " + file
                + (named
                        ? " is not " + decoded.charset().name()
                        : " is neither UTF-8 nor western European text; save it as UTF-8, or name its encoding by"
                                + " --encoding, such as windows-1251");
    }
}
