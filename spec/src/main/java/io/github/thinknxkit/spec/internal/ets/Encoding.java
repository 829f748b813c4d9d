package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.text.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a file: by its byte order mark, by its zeros, by what XML declares, or by the bytes themselves.
 *
 * @param name what it is called
 * @param charset how to decode it; empty if a file declares what nobody can
 * @param start the first byte behind the byte order mark
 * @param declaredAt where the file declares it; 0 if it does not
 */
record Encoding(String name, Optional<Charset> charset, int start, int declaredAt) {

    /** A byte order mark, its bytes as characters of Latin-1, and what it says. */
    private record Mark(String bytes, Charset charset) {}

    private static final List<Mark> MARKS = List.of(
            new Mark("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
            new Mark("\u00FF\u00FE", StandardCharsets.UTF_16LE),
            new Mark("\u00FE\u00FF", StandardCharsets.UTF_16BE));

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");

    /** Encodings of one byte a character, and UTF-8; what is declared in ASCII cannot be UTF-16. */
    private static final Pattern KNOWN = Pattern.compile("utf-?8|us-ascii|iso-8859-[0-9]{1,2}|windows-125[0-8]");

    private static final String WINDOWS = "windows-1252";
    private static final int HEAD = 300;

    static Encoding of(byte[] bytes) {
        String head = head(bytes);
        return MARKS.stream()
                .filter(mark -> head.startsWith(mark.bytes()))
                .findFirst()
                .map(mark -> known(mark.charset(), mark.bytes().length()))
                .or(() -> byZeros(bytes))
                .or(() -> declared(head))
                .orElseGet(() -> byContent(bytes));
    }

    private static Encoding known(Charset charset, int start) {
        return new Encoding(charset.name(), Optional.of(charset), start, 0);
    }

    /** UTF-16 without a mark: of the first character, one byte is zero. */
    private static Optional<Encoding> byZeros(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] == 0) == (bytes[1] == 0)) {
            return Optional.empty();
        }
        return Optional.of(known(bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0));
    }

    /** The start of a file, in which a declaration of XML would stand. */
    static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Encoding> declared(String head) {
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? Optional.of(declared(matcher.group(1), matcher.start(1))) : Optional.empty();
    }

    private static Encoding declared(String name, int at) {
        String key = name.toLowerCase(Locale.ROOT);
        if (key.startsWith("utf-16")) {
            // The declaration was read as bytes: a tool declared what its text had been in memory, and wrote UTF-8.
            return new Encoding("UTF-8", Optional.of(StandardCharsets.UTF_8), 0, at);
        }
        // As in HTML: the characters of Latin-1 that Windows-1252 has not are controls, which nobody means.
        String meant = key.equals("iso-8859-1") || key.equals("us-ascii") ? WINDOWS : key;
        boolean readable = KNOWN.matcher(key).matches() && Charset.isSupported(meant);
        return new Encoding(name, readable ? Optional.of(Charset.forName(meant)) : Optional.empty(), 0, at);
    }

    /** XML that declares nothing is UTF-8. CSV is that if it can be, else what Windows writes in western Europe. */
    private static Encoding byContent(byte[] bytes) {
        boolean utf8 = ExportReader.isXml(head(bytes))
                || Decoded.of(bytes, 0, StandardCharsets.UTF_8).wrong().isEmpty()
                || isDamagedUtf8(bytes);
        return known(utf8 ? StandardCharsets.UTF_8 : Charset.forName(WINDOWS), 0);
    }

    /** Whether as many characters beyond ASCII are UTF-8 as are not. In Windows-1252 hardly a pair of characters looks like one. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        int sound = 0;
        int wrong = 0;
        int index = 0;
        while (index < bytes.length) {
            int length = Utf8Sequence.length(bytes, index);
            sound += length > 1 ? 1 : 0;
            wrong += length == 0 ? 1 : 0;
            index += Math.max(1, length);
        }
        return sound > 0 && sound >= wrong;
    }
}
