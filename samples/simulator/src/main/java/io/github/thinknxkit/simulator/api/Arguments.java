package io.github.thinknxkit.simulator.api;

import io.github.thinknxkit.simulator.knx.GroupAddress;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The checked arguments of one call.
 *
 * @param texts the values as they came, decoded, by parameter
 */
record Arguments(Map<String, String> texts) {

    String guid() {
        return required(Parameter.GUID.name());
    }

    boolean wantsFeedback() {
        return texts.containsKey(Parameter.FEEDBACK.name());
    }

    Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(texts.get(name)).map(BigDecimal::new);
    }

    BigDecimal requiredNumber(String name) {
        return new BigDecimal(required(name));
    }

    String groupText() {
        return required(Parameter.GROUP.name());
    }

    GroupAddress group() {
        return GroupAddress.parse(groupText()).orElseThrow();
    }

    private String required(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("the parameter " + name + " was not checked");
        }
        return text;
    }
}
