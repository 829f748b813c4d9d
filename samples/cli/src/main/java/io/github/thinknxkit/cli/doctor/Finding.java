package io.github.thinknxkit.cli.doctor;

import java.util.Locale;

/**
 * What one check found.
 *
 * @param check the name of the check
 * @param verdict what it means
 * @param found what was found
 * @param advice what to do; empty if there is nothing to do
 */
record Finding(String check, Verdict verdict, String found, String advice) {

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
}
