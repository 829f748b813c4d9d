package io.github.thinknxkit.spec.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises files of other kinds by how they begin, so that they are called what they are. */
final class ForeignFile {

    private static final int HEAD = 4_096;
    private static final int LINES = 20;
    private static final String EXPECTED = " Expected a text in YAML, which begins with 'format: 1'.";

    private static final Pattern TABLE =
            Pattern.compile("\"?[^\"{}\\[\\]:#;\\t,]{1,80}\"?(?:[;\\t,] ?\"?[^\"{}\\[\\]:#;\\t,]{0,80}\"?){2,40}");
    private static final Pattern SECTION = Pattern.compile("\\[[\\w .-]{1,80}\\]");
    private static final Pattern SETTING = Pattern.compile("[\\w.-]{1,80} *=.*");

    private ForeignFile() {}

    /** Says which archive a file is; empty if it may be text. */
    static Optional<String> archive(byte[] bytes) {
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 && bytes[3] < 9;
        return zip
                ? Optional.of("This is a ZIP file, as projects of ETS (.knxproj) and office documents are." + EXPECTED)
                : Optional.empty();
    }

    /** Says what a text is; empty if it may be YAML. */
    static Optional<String> describe(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return what(head).map(it -> it + EXPECTED);
    }

    private static Optional<String> what(String head) {
        String begin = head.stripLeading();
        if (head.indexOf('\0') >= 0) {
            return Optional.of("This is a binary file.");
        } else if (begin.startsWith("<")) {
            return Optional.of(markup(begin));
        } else if (begin.startsWith("%PDF-")) {
            return Optional.of("This is a PDF document.");
        }
        List<String> lines =
                begin.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        String first = lines.isEmpty() ? "" : lines.get(0).strip();
        if (TABLE.matcher(first).matches() && lines.size() > 1) {
            return Optional.of("This is a table (CSV), as exports of ETS are; a plant file names them under 'ets'.");
        }
        boolean settings = SECTION.matcher(first).matches()
                && lines.stream().anyMatch(line -> SETTING.matcher(line).matches());
        return settings ? Optional.of("This is a file of settings, with sections and '='.") : Optional.empty();
    }

    private static String markup(String begin) {
        String lower = begin.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.contains("<html")) {
            return "This is a web page (HTML); save the file itself, not the page that shows it.";
        }
        return begin.contains("<GroupAddress-Export")
                ? "This is an export of ETS; a plant file names it under 'ets'."
                : "This is an XML file.";
    }
}
