package io.github.thinknxkit.gateway.audit;

import java.time.Duration;

/** What became of a command. */
public record AuditedEnd(int status, boolean mayHaveRun, Duration took) {

    /** Returns the word for it: {@code done}, {@code not done}, or {@code unknown}. */
    String outcome() {
        if (!mayHaveRun) {
            return "not done";
        }
        return status < 300 ? "done" : "unknown";
    }
}
