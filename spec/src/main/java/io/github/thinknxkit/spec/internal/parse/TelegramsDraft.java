package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.TelegramFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The section {@code telegrams} as it is written.
 *
 * @param service the service; empty if it is unknown or broken
 * @param actions the names of its actions, by the format that they send
 */
public record TelegramsDraft(Optional<OwnerDraft> service, Map<TelegramFormat, YamlScalar> actions) {

    /** Copies the map. */
    public TelegramsDraft {
        Map<TelegramFormat, YamlScalar> copy = new EnumMap<>(TelegramFormat.class);
        copy.putAll(actions);
        actions = Collections.unmodifiableMap(copy);
    }
}
