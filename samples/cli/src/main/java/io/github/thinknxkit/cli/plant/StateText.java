package io.github.thinknxkit.cli.plant;

import io.github.thinknxkit.cli.report.Palette;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.StateChange;
import java.util.Optional;

/**
 * States and changes in one line each, in the words of the spec and without control characters.
 *
 * @param kinds the words for states
 */
public record StateText(StateKinds kinds) {

    /**
     * Returns a state in words.
     *
     * @param state the state
     * @param colours the colours
     * @return for example {@code Hall/Lamp power: on}
     */
    public String state(DeviceState state, Palette colours) {
        return colours.strong(ShownText.clean(state.device().path())) + " " + kinds.label(state) + ": " + shown(state);
    }

    /**
     * Returns a change in words.
     *
     * @param change the change
     * @param colours the colours
     * @return for example {@code Hall/Lamp power: off -> on}
     */
    public String change(StateChange change, Palette colours) {
        return colours.strong(ShownText.clean(change.device().path())) + " "
                + kinds.label(change.device(), change.name()) + ": " + shown(change.before()) + " -> "
                + shown(change.after());
    }

    /**
     * Returns the value of a state in words.
     *
     * @param state the state
     * @return for example {@code on} or {@code 40 %}
     */
    public String shown(DeviceState state) {
        return ShownText.clean(kinds.shown(state));
    }

    private String shown(Optional<DeviceState> state) {
        return state.map(this::shown).orElse("(not there)");
    }
}
