package io.github.thinknxkit.gateway.audit;

import java.time.Duration;

/**
 * How much of the log is kept.
 *
 * @param fileBytes how large a file becomes; then, and at midnight by UTC, another is begun
 * @param files how many files there are, the present one included; the oldest go first
 * @param age how long ago the last line of a file was written before it goes
 */
public record AuditRules(long fileBytes, int files, Duration age) {

    /** A year, and four gigabytes at most. */
    public static final AuditRules USUAL = new AuditRules(10_000_000, 400, Duration.ofDays(365));

    /** Checks that something is kept. */
    public AuditRules {
        if (fileBytes < 1 || files < 1 || age.isNegative()) {
            throw new IllegalArgumentException("a log keeps at least the file that is written");
        }
    }
}
