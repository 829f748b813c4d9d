package io.github.thinknxkit.gateway.fact;

import io.github.thinknxkit.plant.DeviceInfo;
import java.time.Instant;
import java.util.Optional;

/**
 * What is true of a subject.
 *
 * @param value the state; whether a reading is too old; how the server stands
 * @param at when it was read or noticed
 */
public record Fact(Subject subject, Value value, String unit, Optional<DeviceInfo> device, Instant at) {}
