package io.github.thinknxkit.gateway.hook.deliver;

import io.github.thinknxkit.gateway.fact.Fact;
import io.github.thinknxkit.gateway.fact.Subject;
import io.github.thinknxkit.gateway.fact.Value;
import io.github.thinknxkit.gateway.hook.keep.Hook;
import io.github.thinknxkit.gateway.hook.keep.Told;
import io.github.thinknxkit.gateway.key.Sha256;
import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.plant.DeviceInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What a receiver is told.
 *
 * @param id the same for each attempt to tell the same thing, also by a gateway that was started anew
 */
record Message(String id, String json) {

    private static final int ID_BYTES = 18;

    /** Returns what tells a fact, under the number of what is told now. */
    static Message of(Hook hook, Fact fact, Told told, boolean isStale) {
        Json data = Json.object().with("server", hook.server());
        fact.device().ifPresent(device -> describe(device, fact.subject(), data));
        if (fact.subject().isState()) {
            data.with("state", fact.subject().name())
                    .with("value", fact.value().plain())
                    .with("unit", fact.unit())
                    .with("before", told.value().map(Value::plain))
                    .with("readAt", fact.at())
                    .with("stale", isStale);
        } else if (fact.subject().equals(Subject.PROJECT)) {
            data.with("revision", fact.value().plain());
        }
        return new Message(id(hook, fact, told), json(type(fact), fact.at(), data));
    }

    /** Asks a receiver whether it wants to be told. */
    static Message challenge(Hook hook, String challenge, Instant now) {
        return new Message(
                "msg_" + challenge,
                json(
                        "hook.challenge",
                        now,
                        Json.object().with("hook", hook.id()).with("challenge", challenge)));
    }

    private static void describe(DeviceInfo device, Subject subject, Json data) {
        data.with("guid", device.guid())
                .with("name", device.name())
                .with("areas", device.areas())
                .with("kind", device.kind())
                .with("controller", subject.controller());
    }

    private static String json(String type, Instant at, Json data) {
        return Json.object()
                .with("type", type)
                .with("timestamp", at)
                .with("data", data)
                .toString();
    }

    private static String type(Fact fact) {
        if (fact.subject().isState()) {
            return "device.changed";
        } else if (fact.subject().isOfDevice()) {
            return fact.value().equals(Value.TRUE) ? "device.stale" : "device.fresh";
        }
        return fact.subject().equals(Subject.PROJECT) ? "server.reconfigured" : "server." + fact.value();
    }

    private static String id(Hook hook, Fact fact, Told told) {
        Optional<String> value = told.doubtful().map(Value::kept);
        String text = String.join(
                "\n",
                hook.id(),
                fact.subject().guid(),
                fact.subject().name(),
                Long.toString(told.number()),
                value.orElse(""));
        byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return "msg_" + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, ID_BYTES));
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
