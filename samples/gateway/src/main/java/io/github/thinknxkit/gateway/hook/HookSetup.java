package io.github.thinknxkit.gateway.hook;

import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.gateway.hook.deliver.HookLimits;
import io.github.thinknxkit.gateway.hook.guard.CallbackRules;
import io.github.thinknxkit.gateway.hook.send.NameLookup;
import io.github.thinknxkit.gateway.hook.send.SendLimits;
import io.github.thinknxkit.gateway.key.ApiKey;
import java.security.SecureRandom;
import java.util.Optional;
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
}
