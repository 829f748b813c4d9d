package io.github.thinknxkit.gateway.history;

import java.time.Instant;

/**
 * A value at one moment. It held until the next one.
 *
 * @param at when
 * @param value the value
 */
public record Sample(Instant at, double value) {}
