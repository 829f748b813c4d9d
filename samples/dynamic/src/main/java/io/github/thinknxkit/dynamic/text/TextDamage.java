package io.github.thinknxkit.dynamic.text;

import io.github.thinknxkit.dynamic.error.UsageException;

/** Recognizes text that came damaged, such as from a file of variables that Windows wrote, before anything is sent. */
public final class TextDamage {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextDamage() {}

    /**
     * Refuses a damaged text. The message does not repeat it, since it may be a secret.
     *
     * @param origin where the text stands, which begins the message
     * @param text the text
     * @throws UsageException if the text has characters that nobody meant
     */
    public static void check(String origin, String text) {
        if (text.isBlank()) {
            throw new UsageException(origin + " holds nothing but blanks");
        } else if (text.endsWith("\r")) {
            throw new UsageException(
                    origin + " ends with a carriage return (CR), as lines of Windows files do; remove it:"
                            + " in a shell script by sed -i 's/\\r$//' FILE");
        } else if (text.indexOf(BYTE_ORDER_MARK) >= 0) {
            throw new UsageException(
                    origin + " has a byte order mark in it, as files of Windows begin with; remove it");
        } else if (text.indexOf(REPLACEMENT) >= 0) {
            throw new UsageException(
                    origin + " has characters that could not be read in the locale of this process; set"
                            + " LC_ALL=C.UTF-8, and the text in UTF-8");
        }
        text.chars().filter(Character::isISOControl).findFirst().ifPresent(c -> {
            throw new UsageException(String.format("%s has the control character U+%04X in it; remove it", origin, c));
        });
    }
}
