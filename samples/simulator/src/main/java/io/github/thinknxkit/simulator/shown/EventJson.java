package io.github.thinknxkit.simulator.shown;

import io.github.thinknxkit.page.ShownServer;
import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.simulator.event.SimulatorEvent;
import io.github.thinknxkit.simulator.event.SimulatorEvent.CallAnswered;
import io.github.thinknxkit.simulator.event.SimulatorEvent.CallArrived;
import io.github.thinknxkit.simulator.event.SimulatorEvent.CallDropped;
import io.github.thinknxkit.simulator.event.SimulatorEvent.EventsMissed;
import io.github.thinknxkit.simulator.event.SimulatorEvent.FaultStruck;
import io.github.thinknxkit.simulator.event.SimulatorEvent.Restarted;
import io.github.thinknxkit.simulator.event.SimulatorEvent.StateChanged;
import io.github.thinknxkit.simulator.event.SimulatorEvent.TelegramSent;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.knx.Telegram;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Events as the page's scripts read them.
 *
 * @param plant the plant that is shown; what other servers of the simulator do with theirs is left out, calls are not
 */
record EventJson(String plant) {

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    Optional<Json> of(SimulatorEvent event) {
        if (event instanceof CallArrived arrived) {
            return Optional.of(call(arrived.call()));
        }
        if (event instanceof CallAnswered answered) {
            return Optional.of(answer(answered.call()));
        }
        if (event instanceof CallDropped dropped) {
            return Optional.of(Json.object()
                    .with("type", "dropped")
                    .with("number", dropped.call().number()));
        }
        if (event instanceof Restarted restarted) {
            return Optional.of(Json.object()
                    .with("type", "restarted")
                    .with("at", restarted.at().toEpochMilli())
                    .with("extent", restarted.extent()));
        }
        if (event instanceof TelegramSent sent) {
            return sent.plant().equals(plant) ? Optional.of(telegram(sent.telegram())) : Optional.empty();
        }
        if (event instanceof StateChanged changed) {
            return changed.plant().equals(plant) ? Optional.of(state(changed)) : Optional.empty();
        }
        if (event instanceof EventsMissed missed) {
            return Optional.of(ShownServer.missed(missed.count()));
        }
        // What is left concerns faults: the page asks for the list anew.
        Json faults = Json.object().with("type", "faults");
        return Optional.of(event instanceof FaultStruck struck ? faults.with("call", struck.call()) : faults);
    }

    private static Json call(Arrival call) {
        return Json.object()
                .with("type", "call")
                .with("number", call.number())
                .with("at", call.at().toEpochMilli())
                .with("port", call.port())
                .with("plant", call.plant())
                .with("method", call.method())
                .with("path", call.path())
                .with("operation", call.operation())
                .with("guid", guid(call))
                .with("query", call.query())
                .with("form", call.form())
                .with("scheme", call.scheme());
    }

    private static Optional<String> guid(Arrival call) {
        return call.parameters().stream()
                .filter(field -> field.name().equals("guid"))
                .findFirst()
                .flatMap(FormField::value);
    }

    private static Json answer(Arrival call) {
        return Json.object()
                .with("type", "answer")
                .with("number", call.number())
                .with("status", call.status().orElseThrow())
                .with("body", call.answer());
    }

    private static Json telegram(Telegram telegram) {
        return Json.object()
                .with("type", "telegram")
                .with("at", telegram.at().toEpochMilli())
                .with("group", telegram.group())
                .with("datapoint", telegram.type())
                .with("raw", HEX.formatHex(telegram.raw()))
                .with("value", telegram.value());
    }

    private static Json state(StateChanged changed) {
        return Json.object()
                .with("type", "state")
                .with("guid", changed.guid())
                .with("controller", changed.controller())
                .with("value", changed.value());
    }
}
