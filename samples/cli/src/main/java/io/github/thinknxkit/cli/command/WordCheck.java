package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks for secrets among the words of a command line before anything else reads them, so that nothing repeats them. */
final class WordCheck {

    private static final Set<String> PASSWORDS = Set.of("--password", "--pass", "--passwd", "--pw", "--secret");
    private static final Set<String> KEYS = Set.of("--key", "--token", "--api-key");

    private static final String VISIBLE = " on the command line can be read by everybody in the list of processes, and"
            + " stays in the shell's history; ";

    private WordCheck() {}

    /**
     * Checks the words.
     *
     * @param words the words of the command line
     * @throws UsageException if a secret is among them, or a word could not be decoded
     */
    static void check(List<String> words) {
        for (String word : words) {
            if (word.equals("--")) {
                return;
            }
            checkOption(name(word));
            checkText(word);
        }
    }

    private static String name(String word) {
        int equals = word.indexOf('=');
        return (equals < 0 ? word : word.substring(0, equals)).toLowerCase(Locale.ROOT);
    }

    private static void checkOption(String name) {
        if (PASSWORDS.contains(name)) {
            throw new UsageException("a password" + VISIBLE + "set THINKNX_PASSWORD, give --password-file FILE, or give"
                    + " nothing and be asked");
        } else if (KEYS.contains(name)) {
            throw new UsageException(
                    "a key" + VISIBLE + "set THINKNX_KEY, give --key-file FILE, or give nothing and be" + " asked");
        }
    }

    /** Java puts this character for what the locale's encoding cannot hold, such as an umlaut in ASCII. */
    private static void checkText(String word) {
        if (word.indexOf('\uFFFD') >= 0) {
            throw new UsageException(
                    "a word has a character that the locale of this process cannot hold; set" + " LC_ALL=C.UTF-8");
        }
    }
}
