package io.github.thinknxkit.bridge.options;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.PlantGroup;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.value.GroupAddress;
import java.util.List;
import java.util.Optional;

/**
 * A KNX group address that the configuration puts on the broker. It takes telegrams and has no state, since servers cannot read
 * group addresses.
 *
 * @param address the address in any style, such as {@code 1/0/7}
 * @param type its datapoint type in any spelling, such as {@code 1.008}; empty for that of the plant
 * @param name what Home Assistant calls it; empty for its name in ETS
 * @param area the area that is suggested to Home Assistant
 * @param buttons the values that have a button each, such as {@code up}; empty for a switch, select or number of all values
 * @param commands whether telegrams are sent though the plant file protects the address
 */
public record GroupOptions(
        String address,
        Optional<String> type,
        Optional<String> name,
        Optional<String> area,
        List<String> buttons,
        Optional<Boolean> commands) {

    /** Copies the list. */
    public GroupOptions {
        buttons = List.copyOf(buttons);
    }

    /**
     * Completes this by what the plant knows of the address.
     *
     * @param groups the group addresses of the plant
     * @return this with a type and a name
     * @throws UsageException if there is no such address, no type is known, or the plant file protects it and nothing is allowed
     */
    public GroupOptions completed(List<PlantGroup> groups) {
        String known = parsed().toString();
        Optional<PlantGroup> group = groups.stream()
                .filter(each -> each.address().toString().equals(known))
                .findFirst();
        if (group.filter(each -> each.protection() == Protection.LOCKED).isPresent() && !commands.orElse(false)) {
            throw wrong("its plant file protects it; if you mean it, set commands: true for it in the configuration");
        }
        return new GroupOptions(
                known,
                Optional.of(type.or(() -> group.flatMap(PlantGroup::type))
                        .orElseThrow(() -> wrong("its datapoint type is unknown, so name it, such as type: 1.008"))),
                Optional.of(name.or(() -> group.flatMap(PlantGroup::name)).orElse(known)),
                area,
                buttons,
                commands);
    }

    private GroupAddress parsed() {
        try {
            return GroupAddress.parse(address);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Returns what to throw if the address cannot be on the broker.
     *
     * @param why why not, as the rest of a sentence
     * @return the error
     */
    public UsageException wrong(String why) {
        return new UsageException(
                "the group address " + ShownText.quoted(address) + " cannot be on the broker: " + why);
    }
}
