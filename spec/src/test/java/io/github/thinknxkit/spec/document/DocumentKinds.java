package io.github.thinknxkit.spec.document;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Which kinds of value type fit the placeholders that the document writes for values. */
final class DocumentKinds {

    private static final Set<String> NUMBERS = Set.of("whole", "flag", "choice");
    private static final Map<String, String> PLACEHOLDERS = Map.ofEntries(
            entry("device_identifier", "text"),
            entry("KNX_group_address", "group-address"),
            entry("obj_num", "whole"),
            entry("new_value", "decimal"),
            entry("new_setpoint", "decimal"),
            entry("actual_value", "decimal"),
            entry("actual_setpoint", "decimal"),
            entry("actual_temperature", "decimal"),
            entry("new_mode", "choice"),
            entry("actual_mode", "choice"),
            entry("new_speed", "choice"),
            entry("actual_speed", "choice"),
            entry("value_sent", "text"),
            entry("software_version", "text"),
            entry("process_uptime", "duration"),
            entry("server_uptime", "duration"),
            entry("config_time", "timestamp"),
            entry("connected_clients", "whole"),
            entry("connected_pbx_users", "texts"));

    private DocumentKinds() {}

    /** Returns the kinds that fit a value. */
    static Set<String> of(DocumentValue value) {
        String kind = PLACEHOLDERS.get(value.form());
        if (kind != null) {
            return Set.of(kind);
        } else if (value.form().startsWith("\"")) {
            return Set.of("text");
        } else if (value.fixed().isPresent() || value.range().isPresent()) {
            return NUMBERS;
        }
        throw new IllegalStateException("the document has an unknown value " + value);
    }
}
