package io.github.thinknxkit.cli.doctor;

import java.util.Locale;

/** What a check found. */
enum Verdict {
    /** All is well. */
    OK,
    /** Worth knowing; calls work all the same. */
    NOTE,
    /** Calls will fail, or are not safe. */
    PROBLEM,
    /** Not looked at. */
    SKIPPED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
