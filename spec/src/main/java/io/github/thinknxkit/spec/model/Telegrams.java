package io.github.thinknxkit.spec.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How telegrams get on the KNX bus: the actions of one service that send them.
 *
 * <p>Each action takes a group address and a value, in this order, and nothing else; all have the same answer.
 *
 * @param service the service
 * @param actions the actions with their operations, by the format of the telegrams that they send, in the order of the
 *     formats; formats that the API cannot send are missing
 */
public record Telegrams(Service service, Map<TelegramFormat, BoundAction> actions) {

    /** Copies the map. */
    public Telegrams {
        Map<TelegramFormat, BoundAction> copy = new EnumMap<>(TelegramFormat.class);
        copy.putAll(actions);
        actions = Collections.unmodifiableMap(copy);
    }
}
