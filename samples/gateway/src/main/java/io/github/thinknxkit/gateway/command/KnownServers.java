package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.plant.DeviceInfo;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The servers that a key can be for.
 *
 * @param devices the devices of a server's plant file; none if it has no plant file
 */
public record KnownServers(Supplier<Collection<String>> names, Function<String, List<DeviceInfo>> devices) {}
