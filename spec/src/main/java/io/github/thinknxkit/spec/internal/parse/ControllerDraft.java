package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.Optional;

/**
 * A controller as it is written: its actions know their operations only when it is bound.
 *
 * @param name the name
 * @param title the title
 * @param description what it does
 * @param reversible whether its values run the other way on an inverted device
 * @param actions the actions, in file order
 */
public record ControllerDraft(
        Name name, String title, String description, boolean reversible, List<ActionDraft> actions) {

    /** Copies the list. */
    public ControllerDraft {
        actions = List.copyOf(actions);
    }

    /**
     * An action as it is written.
     *
     * @param name the name
     * @param place where its name stands
     * @param description what it does
     * @param fixed the values that the action gives
     * @param types the types that the action puts in place of others
     */
    public record ActionDraft(
            Name name, Place place, String description, List<FixedDraft> fixed, List<TypeDraft> types) {

        /** Copies the lists. */
        public ActionDraft {
            fixed = List.copyOf(fixed);
            types = List.copyOf(types);
        }
    }

    /**
     * A value that an action gives.
     *
     * @param parameter the parameter's name on the wire
     * @param value the value on the wire
     */
    public record FixedDraft(YamlScalar parameter, YamlScalar value) {}

    /**
     * A type that an action puts in place of a parameter's.
     *
     * @param parameter the parameter's name on the wire
     * @param reference the type's name
     * @param type the type; empty if it is unknown or broken
     */
    public record TypeDraft(YamlScalar parameter, YamlScalar reference, Optional<ValueType> type) {}
}
