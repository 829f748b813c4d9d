package io.github.thinknxkit.gateway.hook;

import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.gateway.hook.deliver.HookLimits;
import io.github.thinknxkit.gateway.hook.guard.CallbackRules;
import io.github.thinknxkit.gateway.hook.send.Sender.NameLookup;
import io.github.thinknxkit.gateway.hook.send.Sender.SendLimits;
import io.github.thinknxkit.gateway.key.ApiKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;

/**
 * What hooks stand on.
 *
 * @param rules where to they may be delivered; asked for each message, so they may change
 * @param keys finds keys by their ids, also those that have ended; quick
 * @param trust what https trusts; what the Java platform trusts if empty
 */
public record HookSetup(
        Supplier<CallbackRules> rules,
        Function<String, Optional<ApiKey>> keys,
        HookLimits limits,
        SendLimits sending,
        NameLookup names,
        Optional<SSLContext> trust,
        TimeSource time,
        RandomGenerator chance) {

    public static HookSetup usual(Supplier<CallbackRules> rules, Function<String, Optional<ApiKey>> keys) {
        return new HookSetup(
                rules,
                keys,
                HookLimits.usual(),
                SendLimits.usual(),
                NameLookup.system(),
                Optional.empty(),
                new SystemTime(),
                new SecureRandom());
    }

    /** The time of the Java platform. Its one thread goes when there is nothing to wait for. */
    private static final class SystemTime implements TimeSource {

        private static final long IDLE_SECONDS = 10;

        private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "hook-time");
            thread.setDaemon(true);
            return thread;
        });

        SystemTime() {
            timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
            timer.allowCoreThreadTimeOut(true);
            timer.setRemoveOnCancelPolicy(true);
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public Runnable after(Duration delay, Runnable task) {
            ScheduledFuture<?> alarm = timer.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> alarm.cancel(false);
        }
    }
}
