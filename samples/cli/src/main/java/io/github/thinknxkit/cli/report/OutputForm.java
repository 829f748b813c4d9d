package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.JsonText;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** In which form results are printed. */
public enum OutputForm {
    /** For people. */
    TABLE,
    /** One object a line. */
    JSON,
    /** By RFC 4180, with a row of titles. */
    CSV,
    /** One document for each result. */
    YAML;

    /** {@return the word for it on the command line} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether results are for scripts, and so printed by a {@link #writer}} */
    public boolean forScripts() {
        return this != TABLE;
    }

    /**
     * Reads the word for a form.
     *
     * @param word the word
     * @return the form
     * @throws UsageException if there is none
     */
    static OutputForm parse(String word) {
        List<String> words = words();
        return Arrays.stream(values())
                .filter(form -> form.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(OutputOptions.FORM + " must be table, json, csv or yaml, not "
                        + ShownText.quoted(word) + ShownText.question(word, words)));
    }

    /** {@return the words for all forms} */
    public static List<String> words() {
        return Arrays.stream(values()).map(OutputForm::word).toList();
    }

    /**
     * Returns what prints results for scripts.
     *
     * @param out where they are printed
     * @param columns the names of all values that a result may have, for a form with columns; none if all results have the
     *     values of the first, whose rows become columns of their own
     * @return the writer
     */
    public ResultWriter writer(PrintStream out, List<String> columns) {
        return switch (this) {
            case TABLE -> throw new IllegalStateException("tables are for people");
            case JSON -> row -> line(out, JsonText.of(row.members()));
            case CSV -> new CsvWriter(out, columns);
            case YAML -> row -> line(out, "---\n" + YamlText.of(row.members()).stripTrailing());
        };
    }

    /** Prints in UTF-8, as all forms for scripts are, whatever the encoding of the terminal. */
    static void line(PrintStream out, String text) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
