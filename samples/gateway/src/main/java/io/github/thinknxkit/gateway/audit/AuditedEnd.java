package io.github.thinknxkit.gateway.audit;

import java.time.Duration;

/**
 * What became of a command.
 *
 * @param status the status of the reply
 * @param mayHaveRun whether it failed, and may have had its effect all the same
 * @param took how long it took
 */
public record AuditedEnd(int status, boolean mayHaveRun, Duration took) {}
