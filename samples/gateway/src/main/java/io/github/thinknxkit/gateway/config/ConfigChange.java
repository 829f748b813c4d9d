package io.github.thinknxkit.gateway.config;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A change of the configuration while the gateway runs.
 *
 * @param old what was configured
 * @param next what is configured now
 */
public record ConfigChange(GatewayConfig old, GatewayConfig next) {

    /** {@return whether both say the same, as after a change of comments} */
    public boolean isEmpty() {
        return old.equals(next);
    }

    /** {@return the keys whose changes count only when the gateway is started again, such as {@code listen}; often none} */
    public List<String> restart() {
        List<String> keys = new ArrayList<>();
        add(keys, "listen", GatewayConfig::listen);
        add(keys, "redirect", GatewayConfig::redirect);
        add(keys, "operation", GatewayConfig::operation);
        add(keys, "page", GatewayConfig::page);
        add(keys, "folder", GatewayConfig::folder);
        return List.copyOf(keys);
    }

    private void add(List<String> keys, String key, Function<GatewayConfig, Object> value) {
        if (!value.apply(old).equals(value.apply(next))) {
            keys.add(key);
        }
    }
}
