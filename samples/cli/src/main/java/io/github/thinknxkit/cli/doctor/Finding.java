package io.github.thinknxkit.cli.doctor;

/**
 * What one check found.
 *
 * @param check the name of the check
 * @param verdict what it means
 * @param found what was found
 * @param advice what to do; empty if there is nothing to do
 */
record Finding(String check, Verdict verdict, String found, String advice) {}
