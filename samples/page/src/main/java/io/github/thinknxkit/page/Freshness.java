package io.github.thinknxkit.page;

import java.time.Instant;

/**
 * How old a value is that was read some time ago.
 *
 * @param readAt when it was last read
 * @param isStale whether it is older than it should be
 */
public record Freshness(Instant readAt, boolean isStale) {}
