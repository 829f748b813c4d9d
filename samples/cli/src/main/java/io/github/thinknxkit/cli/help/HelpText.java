package io.github.thinknxkit.cli.help;

import java.util.ArrayList;
import java.util.List;

/** Text on its way into picocli's help, which takes it for a format. */
public final class HelpText {

    /** How wide help is, as terminals and mail programs have it. */
    public static final int WIDTH = 100;

    private HelpText() {}

    /**
     * Keeps picocli from seeing formats and markup in a text of the spec.
     *
     * @param text the text
     * @return the text for picocli
     */
    public static String escaped(String text) {
        return text.replace("%", "%%").replace("@|", "@ |");
    }

    /**
     * Keeps picocli from seeing formats and markup in texts of the spec.
     *
     * @param lines the texts
     * @return the texts for picocli
     */
    public static String[] escaped(List<String> lines) {
        return lines.stream().map(HelpText::escaped).toArray(String[]::new);
    }

    /**
     * Returns what picocli shows of its texts.
     *
     * @param text a text for picocli
     * @return the text for people
     */
    public static String plain(String text) {
        return text.replace("%%", "%");
    }

    /**
     * Breaks a text into lines, all but the first further in.
     *
     * @param indent what the first line begins with
     * @param text the text
     * @return the lines
     */
    public static List<String> wrapped(String indent, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() + 1 > WIDTH && !line.toString().isBlank()) {
                lines.add(line.toString());
                line = new StringBuilder(indent + "  ");
            }
            line.append(line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
