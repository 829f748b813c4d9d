package io.github.thinknxkit.cli.watch;

import io.github.thinknxkit.dynamic.plant.StateCondition;
import java.time.Duration;
import java.util.Optional;

/**
 * What is waited for.
 *
 * @param condition what a state is to be like
 * @param within how long it is waited for; empty for ever
 */
public record Goal(StateCondition condition, Optional<Duration> within) {}
