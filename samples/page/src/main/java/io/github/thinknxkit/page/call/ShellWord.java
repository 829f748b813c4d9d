package io.github.thinknxkit.page.call;

import java.util.regex.Pattern;

/** Quotes words for a POSIX shell. */
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,+-]+");

    private ShellWord() {}

    /** Returns a word that the shell hands over as it is: in quotes, unless nothing in it needs them. */
    static String of(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
