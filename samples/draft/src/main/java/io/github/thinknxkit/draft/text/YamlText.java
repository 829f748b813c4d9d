package io.github.thinknxkit.draft.text;

import java.util.regex.Pattern;

/** Writes texts of one line as YAML: plain where nobody could take them for something else, in quotes else. */
final class YamlText {

    /** Letters, digits and what cannot start or end anything in YAML, not even within braces. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} '.°/()+–=_&;-]*(?<! )");

    /** What some reader of YAML takes for a number, a date, a truth value or nothing. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)[0-9][0-9_.,:/ex+-]*|0[xob][0-9a-f_]*|true|false|yes|no|on|off|y|n|null|(\\.|-)?(inf|nan)");

    private YamlText() {}

    /** A key or a value. */
    static String of(String text) {
        return PLAIN.matcher(text).matches() && !OTHER.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
