package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.gateway.hook.deliver.HookView;
import io.github.thinknxkit.gateway.hook.keep.Standing;
import io.github.thinknxkit.page.PageRoutes;
import io.github.thinknxkit.page.Role;
import io.github.thinknxkit.page.web.Json;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** The view "Hooks" of a server: who is told what changes, and who cannot be told. */
final class HookRequests {

    private final Supplier<List<HookView>> hooks;

    HookRequests(Supplier<List<HookView>> hooks) {
        this.hooks = hooks;
    }

    void addTo(PageRoutes routes) {
        routes.read("hooks", Role.ADMINISTER, form -> list());
    }

    private Json list() {
        return Json.object()
                .with("hooks", hooks.get().stream().map(HookRequests::hook).toList());
    }

    /** Without its id, by which the holder of the key could be impersonated. */
    private static Json hook(HookView view) {
        Standing standing = view.standing();
        return Json.object()
                .with("url", view.hook().url())
                .with("key", view.hook().key())
                .with("made", view.hook().made().toEpochMilli())
                .with("status", standing.status())
                .with("waiting", view.waiting())
                .with("lastSuccess", standing.lastSuccess().map(Instant::toEpochMilli))
                .with("lastFailure", standing.lastFailure())
                .with("failingSince", standing.failingSince().map(Instant::toEpochMilli));
    }
}
