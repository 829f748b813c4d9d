package io.github.thinknxkit.gateway.hook.deliver;

import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.gateway.hook.keep.HookTable;
import io.github.thinknxkit.gateway.hook.keep.ToldWriter;
import io.github.thinknxkit.gateway.hook.send.Sender;
import io.github.thinknxkit.gateway.key.ApiKey;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What all couriers share.
 *
 * @param writer keeps what they were told
 * @param slots places for messages beside one for each hook: no hook waits for a place that others have
 * @param keyless is told the id of a hook whose key has ended
 */
public record Depot(
        HookLimits limits,
        Function<String, Optional<ApiKey>> keys,
        Sender sender,
        HookTable table,
        ToldWriter writer,
        Semaphore slots,
        TimeSource time,
        RandomGenerator chance,
        Executor worker,
        Consumer<String> keyless) {}
