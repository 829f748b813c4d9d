package io.github.thinknxkit.gateway.hook;

import io.github.thinknxkit.gateway.hook.deliver.Courier.HookView;
import io.github.thinknxkit.gateway.hook.keep.Hook;
import io.github.thinknxkit.gateway.hook.keep.HookEvent;
import io.github.thinknxkit.gateway.hook.keep.Standing;
import io.github.thinknxkit.page.web.Json;
import java.util.List;
import java.util.stream.Stream;

/** Hooks as JSON, without their secrets. */
final class HookText {

    private HookText() {}

    static Json json(HookView view) {
        Hook hook = view.hook();
        Standing standing = view.standing();
        return Json.object()
                .with("id", hook.id())
                .with("url", hook.url().uri())
                .with("guid", hook.interest().guid())
                .with("controller", hook.interest().controller())
                .with("events", events(hook))
                .with("status", standing.status())
                .with("made", hook.made())
                .with("waiting", view.waiting())
                .with("failures", standing.failures())
                .with("failingSince", standing.failingSince())
                .with("nextAttempt", standing.nextAttempt())
                .with("lastSuccess", standing.lastSuccess())
                .with("lastFailure", standing.lastFailure());
    }

    private static List<String> events(Hook hook) {
        return Stream.of(HookEvent.values())
                .filter(hook.interest().events()::contains)
                .map(HookEvent::toString)
                .toList();
    }
}
