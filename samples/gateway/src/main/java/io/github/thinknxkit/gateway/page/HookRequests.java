package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.audit.AuditLog;
import io.github.thinknxkit.gateway.hook.Hooks;
import io.github.thinknxkit.gateway.hook.deliver.Courier.HookView;
import io.github.thinknxkit.gateway.hook.keep.Hook;
import io.github.thinknxkit.gateway.hook.keep.Standing;
import io.github.thinknxkit.gateway.key.Sha256;
import io.github.thinknxkit.page.BadFormException;
import io.github.thinknxkit.page.Form;
import io.github.thinknxkit.page.PageRoutes;
import io.github.thinknxkit.page.Role;
import io.github.thinknxkit.page.Visitor;
import io.github.thinknxkit.page.web.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/** The view "Hooks" of a server: who is told what changes, and who cannot be told. */
final class HookRequests {

    private final String server;
    private final Hooks hooks;
    private final AuditLog audit;

    HookRequests(String server, Hooks hooks, AuditLog audit) {
        this.server = server;
        this.hooks = hooks;
        this.audit = audit;
    }

    void addTo(PageRoutes routes) {
        routes.read("hooks", Role.ADMINISTER, form -> list());
        routes.change("hooks/end", Role.ADMINISTER, this::end);
    }

    private Json list() {
        return Json.object()
                .with("hooks", hooks.of(server).stream().map(HookRequests::hook).toList());
    }

    private Json end(Form form) {
        String mark = form.text("mark");
        Hook hook = hooks.of(server).stream()
                .map(HookView::hook)
                .filter(it -> mark(it).equals(mark))
                .findFirst()
                .orElseThrow(() -> new BadFormException("this server has no such hook"));
        hooks.end(hook.id());
        Visitor visitor = form.visitor();
        audit.happened(
                "hook ended",
                Actor.user(visitor.name(), visitor.address()),
                Map.of("server", server, "key", hook.key(), "url", hook.url().toString()));
        return list();
    }

    /** Stands for a hook's id, which is the business of whoever has its key. */
    private static String mark(Hook hook) {
        return HexFormat.of().formatHex(Sha256.of(hook.id().getBytes(StandardCharsets.US_ASCII)));
    }

    private static Json hook(HookView view) {
        Standing standing = view.standing();
        return Json.object()
                .with("mark", mark(view.hook()))
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
