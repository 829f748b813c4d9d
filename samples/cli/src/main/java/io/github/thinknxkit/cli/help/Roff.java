package io.github.thinknxkit.cli.help;

import java.util.List;

/** Writes the language of manual pages. */
final class Roff {

    private final StringBuilder page = new StringBuilder();

    /** Begins a page. */
    Roff title(String name, String version) {
        return line(".TH \"" + escaped(name) + "\" 1 \"\" \"" + escaped(version) + "\"");
    }

    Roff section(String heading) {
        return line(".SH " + escaped(heading));
    }

    /** A term that is written as it is, and what it means. */
    Roff term(String term, String meaning) {
        return line(".TP").line("\\fB" + escaped(term) + "\\fR").line(escaped(meaning));
    }

    /** Text that may be broken anywhere; an empty line ends a paragraph. */
    Roff text(List<String> lines) {
        lines.forEach(text -> line(text.isEmpty() ? ".PP" : escaped(text)));
        return this;
    }

    /** Lines that stay as they are. */
    Roff verbatim(List<String> lines) {
        line(".nf");
        lines.forEach(text -> line(escaped(text)));
        return line(".fi");
    }

    private Roff line(String text) {
        page.append(text).append('\n');
        return this;
    }

    /** A dash is what is typed and no hyphen; what begins a line like a macro is none. */
    static String escaped(String text) {
        String written = text.replace("\\", "\\e").replace("-", "\\-");
        return written.startsWith(".") || written.startsWith("'") ? "\\&" + written : written;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
