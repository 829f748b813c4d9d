package io.github.thinknxkit.simulator.api;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.simulator.knx.DatapointType;
import io.github.thinknxkit.simulator.knx.Telegram;
import io.github.thinknxkit.simulator.server.ThinknxServer;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Sends a telegram. The answer gives both parameters back ("[KNX_group_address]", "[value_sent]"); what the bus made
 * of the value stands in the log.
 */
final class TelegramOperation implements Operation {

    private static final String VALUE = "value";

    private final String namespace;
    private final DatapointType type;
    private final ArgumentParser parser;

    TelegramOperation(String namespace, DatapointType type) {
        this.namespace = namespace;
        this.type = type;
        this.parser = new ArgumentParser(List.of(Parameter.GROUP, Parameter.telegramValue(VALUE, type)));
    }

    @Override
    public CompletableFuture<Answer> execute(ThinknxServer server, List<FormField> fields) {
        Arguments arguments = parser.parse(fields);
        BigDecimal value = arguments.requiredNumber(VALUE);
        server.telegrams().add(Telegram.of(server.timeline().now(), arguments.group(), type, value));
        return CompletableFuture.completedFuture(
                Answer.of(namespace).with("group", arguments.groupText()).with(VALUE, value));
    }
}
