package io.github.thinknxkit.gateway.event;

import io.github.thinknxkit.gateway.fact.Fact;
import io.github.thinknxkit.gateway.fact.Value;
import io.github.thinknxkit.page.web.Json;

/** Events as JSON. */
final class EventJson {

    private EventJson() {}

    static String type(Fact fact) {
        if (!fact.subject().isOfDevice()) {
            return "server";
        } else if (fact.subject().isState()) {
            return "state";
        }
        return fact.value().equals(Value.TRUE) ? "stale" : "fresh";
    }

    static String data(String server, Fact fact) {
        Json data = Json.object().with("server", server);
        fact.device()
                .ifPresent(device -> data.with("guid", device.guid())
                        .with("name", device.name())
                        .with("area", String.join("/", device.areas()))
                        .with("kind", device.kind()));
        if (fact.subject().isState()) {
            data.with("state", fact.subject().name()).with("value", fact.value().plain());
            if (!fact.unit().isEmpty()) {
                data.with("unit", fact.unit());
            }
        } else if (fact.subject().isOfDevice()) {
            data.with("reading", fact.subject().name());
        } else {
            data.with(fact.subject().name(), fact.value().plain());
        }
        return data.with("at", fact.at().toString()).toString();
    }
}
