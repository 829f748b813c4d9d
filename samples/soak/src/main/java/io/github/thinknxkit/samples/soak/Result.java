package io.github.thinknxkit.samples.soak;

import java.util.List;
import java.util.Map;

/**
 * What a run has shown.
 *
 * @param calls how many calls were made
 * @param answered how many of them were answered
 * @param commands how many commands were compared with what the server did
 * @param faults how often each kind of fault has struck
 * @param lineFaults how often a line has harmed what went over it
 * @param violations the first things that should not have happened; empty if all was well
 */
record Result(
        long calls, long answered, long commands, Map<String, Long> faults, long lineFaults, List<String> violations) {}
