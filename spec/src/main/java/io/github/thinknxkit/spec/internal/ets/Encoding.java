package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.text.DecodedText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that an export in XML declares.
 *
 * @param name what it is called there
 * @param charset how to decode it; empty if nobody can
 * @param at the index of the byte that its name begins with
 */
record Encoding(String name, Optional<Charset> charset, int at) {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:_+-]*");
    private static final String WINDOWS = "windows-1252";
    private static final int HEAD = 300;

    /** The start of a file, in which a declaration of XML would stand. */
    static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    static Optional<Encoding> declared(byte[] bytes) {
        Matcher matcher = DECLARED.matcher(head(bytes));
        return matcher.find() ? Optional.of(declared(matcher.group(1), matcher.start(1))) : Optional.empty();
    }

    private static Encoding declared(String name, int at) {
        String key = name.toLowerCase(Locale.ROOT);
        if (key.startsWith("utf-16")) {
            // The declaration was read as bytes: a tool declared what its text had been in memory, and wrote UTF-8.
            return new Encoding("UTF-8", Optional.of(StandardCharsets.UTF_8), at);
        }
        // As in HTML: the characters of Latin-1 that Windows-1252 has not are controls, which nobody means.
        String meant = key.equals("iso-8859-1") || key.equals("us-ascii") ? WINDOWS : key;
        return new Encoding(name, named(meant), at);
    }

    private static Optional<Charset> named(String name) {
        boolean readable = NAME.matcher(name).matches() && Charset.isSupported(name);
        // What is declared in ASCII is of an encoding that has ASCII in it.
        return readable ? Optional.of(Charset.forName(name)).filter(Encoding::hasAscii) : Optional.empty();
    }

    private static boolean hasAscii(Charset charset) {
        return DecodedText.of("<?xml".getBytes(StandardCharsets.US_ASCII), charset)
                .text()
                .equals("<?xml");
    }
}
