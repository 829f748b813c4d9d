package io.github.thinknxkit.gateway.hook;

import io.github.thinknxkit.gateway.fact.Facts;
import io.github.thinknxkit.gateway.hook.deliver.HookLimits;
import io.github.thinknxkit.gateway.hook.guard.CallbackRules;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.http.Content;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.page.web.FormField;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A gateway with one hook and lamps that are switched at random, in a process of its own, to be killed. */
final class KilledHooks {

    static final int LAMPS = 5;
    static final int LEVELS = 3;

    private static final ApiKey KEY = new ApiKey(
            "k1",
            "villa",
            "",
            Scope.everything(Right.READ),
            new CallLimit(10, 10),
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty());

    private KilledHooks() {}

    /** Takes a folder, the receiver's URL, and a seed; without one, all lamps get their last level, and nothing else happens. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String url = arguments[1];
        CallbackRules rules =
                CallbackRules.of(List.of("127.0.0.1"), Set.of(URI.create(url).getPort()), true);
        HookSetup usual = HookSetup.usual(() -> rules, id -> Optional.of(KEY));
        HookSetup hasty = new HookSetup(
                usual.rules(),
                usual.keys(),
                new HookLimits(
                        1,
                        1,
                        4,
                        4,
                        Duration.ofMillis(5),
                        Duration.ofMillis(20),
                        Duration.ofDays(1),
                        Duration.ofDays(1)),
                usual.sending(),
                usual.names(),
                usual.trust(),
                usual.time(),
                usual.chance());
        Hooks hooks = Hooks.open(Store.open(Path.of(arguments[0])), hasty);
        FakeSource source = new FakeSource("villa", LAMPS);
        Facts facts = Facts.follow(source, Clock.systemUTC());
        if (hooks.of("villa").isEmpty()) {
            make(hooks, url, facts);
        }
        if (arguments.length > 2) {
            Runnable unused = hooks.serve(facts);
            switchAll(source, new Random(Long.parseLong(arguments[2])));
        } else {
            for (int lamp = 0; lamp < LAMPS; lamp++) {
                source.set(lamp, "power-level.level", lastLevel(lamp));
            }
            Runnable unused = hooks.serve(facts);
            boolean unusedEnd = new CountDownLatch(1).await(1, TimeUnit.MINUTES);
        }
    }

    static int lastLevel(int lamp) {
        return lamp % LEVELS;
    }

    private static void make(Hooks hooks, String url, Facts facts) {
        ApiRequest request = new ApiRequest(
                "POST", "hooks", List.of(new FormField("url", Optional.of(url))), Map.of(), Content.NONE, "192.0.2.1");
        ApiReply made = hooks.handle(KEY, request, Optional.of(facts)).join();
        if (made.status() != 201) {
            throw new IllegalStateException(made.body().text());
        }
    }

    /** For a minute, unless it is killed before, as it always is. */
    private static void switchAll(FakeSource source, Random chance) {
        for (int i = 0; i < 60_000; i++) {
            source.set(chance.nextInt(LAMPS), "power-level.level", chance.nextInt(LEVELS));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }
}
