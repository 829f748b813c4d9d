package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.audit.AuditLog;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Keys;
import io.github.thinknxkit.gateway.key.Keys.NewKey;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.page.BadFormException;
import io.github.thinknxkit.page.Form;
import io.github.thinknxkit.page.PageRoutes;
import io.github.thinknxkit.page.Role;
import io.github.thinknxkit.page.Visitor;
import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.page.web.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The view "Keys" of a server: what it asks for. */
final class KeyRequests {

    private static final int MOST_DAYS = 36_500;

    private final String server;
    private final Keys keys;
    private final AuditLog audit;
    private final InstantSource time;

    KeyRequests(String server, Keys keys, AuditLog audit, InstantSource time) {
        this.server = server;
        this.keys = keys;
        this.audit = audit;
        this.time = time;
    }

    void addTo(PageRoutes routes) {
        routes.read("keys", Role.ADMINISTER, form -> list());
        routes.change("keys/make", Role.ADMINISTER, this::make);
        routes.change("keys/revoke", Role.ADMINISTER, this::revoke);
    }

    private Json list() {
        Instant now = time.instant();
        return Json.object()
                .with(
                        "keys",
                        keys.all(server).stream().map(key -> key(key, now)).toList());
    }

    private static Json key(ApiKey key, Instant now) {
        Scope scope = key.scope();
        return Json.object()
                .with("id", key.id())
                .with("note", key.note())
                .with(
                        "rights",
                        Arrays.stream(Right.values()).filter(scope::allows).toList())
                .with("areas", scope.areas())
                .with("tags", scope.tags())
                .with("devices", scope.devices())
                .with("made", key.made().toEpochMilli())
                .with("expires", key.expires().map(Instant::toEpochMilli))
                .with("revoked", key.revoked().map(Instant::toEpochMilli))
                .with("valid", key.isValid(now));
    }

    private Json make(Form form) {
        Set<Right> rights = EnumSet.of(Right.READ);
        if (form.find("command").isPresent()) {
            rights.add(Right.COMMAND);
        }
        if (form.find("unlock").isPresent()) {
            rights.add(Right.UNLOCK);
        }
        Scope scope = new Scope(rights, all(form, "area"), all(form, "tag"), all(form, "device"));
        Optional<Duration> life = form.find("days").map(days -> Duration.ofDays(form.number("days", 1, MOST_DAYS)));
        try {
            NewKey made = keys.make(server, form.find("note").orElse(""), scope, CallLimit.USUAL, life);
            audit.keyMade(actor(form.visitor()), made.key());
            return list().with("made", made.text());
        } catch (UsageException e) {
            throw new BadFormException(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> all(Form form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(FormField::value)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** An administrator of the page may revoke keys of the server that is shown; by its id, others' would be found, too. */
    private Json revoke(Form form) {
        String id = form.text("id");
        if (keys.all(server).stream().noneMatch(key -> key.id().equals(id))) {
            throw new BadFormException("this server has no such key");
        }
        keys.revoke(id).ifPresent(key -> audit.keyRevoked(actor(form.visitor()), key));
        return list();
    }

    private static Actor actor(Visitor visitor) {
        return Actor.user(visitor.name(), visitor.address());
    }
}
