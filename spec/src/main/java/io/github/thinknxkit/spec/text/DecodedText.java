package io.github.thinknxkit.spec.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The text of a file that somebody hands in. Windows writes UTF-8 with a byte order mark and UTF-16 where others write UTF-8.
 *
 * @param text the text without a byte order mark, up to the first byte that is wrong
 * @param charset the encoding that it was decoded from
 * @param wrong the index of the first byte that the encoding does not have; empty if there is none
 */
public record DecodedText(String text, Charset charset, OptionalInt wrong) {

    /** A byte order mark, its bytes as characters of Latin-1, and what it says. */
    private record Mark(String bytes, Charset charset) {}

    private static final List<Mark> MARKS = List.of(
            new Mark("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
            new Mark("\u00FF\u00FE", StandardCharsets.UTF_16LE),
            new Mark("\u00FE\u00FF", StandardCharsets.UTF_16BE));

    private static final int LONGEST_MARK = 3;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Decodes a text in UTF-8 or UTF-16, with a byte order mark or without.
     *
     * @param bytes the content of the file
     * @return the text
     */
    public static DecodedText of(byte[] bytes) {
        return of(bytes, utf16ByZeros(bytes).orElse(StandardCharsets.UTF_8));
    }

    /**
     * Decodes a text whose encoding is known. A byte order mark overrides it: it stands in the file itself.
     *
     * @param bytes the content of the file
     * @param charset the encoding of a text without byte order mark
     * @return the text
     */
    public static DecodedText of(byte[] bytes, Charset charset) {
        Optional<Mark> mark = mark(bytes);
        return decode(
                bytes,
                mark.map(Mark::bytes).map(String::length).orElse(0),
                mark.map(Mark::charset).orElse(charset));
    }

    /**
     * Decodes a text that need not be UTF-8 or UTF-16, such as a table that a spreadsheet program saved. One in neither is
     * taken for Windows-1252 if its words look western European; of other code pages nothing tells which it is.
     *
     * @param bytes the content of the file
     * @return the text; one of another code page is {@code windows-1252}, and wrong from its first word that is none
     */
    public static DecodedText guessed(byte[] bytes) {
        DecodedText unicode = of(bytes);
        if (unicode.wrong().isEmpty() || isMarked(bytes) || Utf8Sequence.prevail(bytes)) {
            return unicode;
        }
        DecodedText western = of(bytes, WINDOWS_1252);
        OptionalInt misfit = WesternText.misfit(western.text());
        return misfit.isEmpty()
                ? western
                : new DecodedText(western.text().substring(0, misfit.getAsInt()), WINDOWS_1252, misfit);
    }

    /**
     * Returns whether a text says itself that it is UTF-8 or UTF-16: by a byte order mark, or by the zeros of UTF-16.
     *
     * @param bytes the content of the file
     * @return whether it does
     */
    public static boolean isMarked(byte[] bytes) {
        return mark(bytes).isPresent() || utf16ByZeros(bytes).isPresent();
    }

    private static Optional<Mark> mark(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST_MARK), StandardCharsets.ISO_8859_1);
        return MARKS.stream().filter(mark -> head.startsWith(mark.bytes())).findFirst();
    }

    /** UTF-16 without a mark: of the first character, one byte is zero. */
    private static Optional<Charset> utf16ByZeros(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] == 0) == (bytes[1] == 0)) {
            return Optional.empty();
        }
        return Optional.of(bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static DecodedText decode(byte[] bytes, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out =
                CharBuffer.allocate((int) Math.ceil((bytes.length - start) * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        OptionalInt wrong = result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
        if (wrong.isEmpty()) {
            // Stateful encodings such as ISO-2022 keep characters back until they are told that nothing follows.
            decoder.flush(out);
        }
        return new DecodedText(out.flip().toString(), charset, wrong);
    }
}
