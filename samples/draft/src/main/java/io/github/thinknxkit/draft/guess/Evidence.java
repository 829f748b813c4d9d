package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Family;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the addresses of a device tell of it.
 *
 * @param addresses the addresses, in the order of the exports
 * @param abilities what can be done through them
 */
record Evidence(List<Address> addresses, Set<Ability> abilities) {

    /** More than anybody wants to read in one comment. */
    private static final int MANY = 4;

    static Evidence of(List<Address> addresses) {
        Set<Ability> abilities = addresses.stream()
                .map(AbilityFinder::of)
                .filter(ability -> ability != Ability.OTHER)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ability.class)));
        return new Evidence(List.copyOf(addresses), abilities);
    }

    boolean has(Ability... some) {
        return Arrays.stream(some).anyMatch(abilities::contains);
    }

    boolean hasAll(Ability... all) {
        return abilities.containsAll(List.of(all));
    }

    private boolean hasOnly(Ability... some) {
        return !abilities.isEmpty() && List.of(some).containsAll(abilities);
    }

    /** What only one kind of device has addresses for. */
    Optional<Family> decided() {
        if (has(Ability.MOVEMENT) || hasAll(Ability.STOP, Ability.POSITION) || hasAll(Ability.STOP, Ability.SLAT)) {
            return Optional.of(Family.BLIND);
        } else if (has(Ability.DIMMING)) {
            return Optional.of(Family.LIGHT);
        } else if (has(Ability.HVAC_MODE)) {
            return Optional.of(Family.CLIMATE);
        } else if (has(Ability.TEMP_MODE)) {
            return Optional.of(Family.THERMOSTAT);
        }
        boolean air = has(Ability.FAN) && has(Ability.POWER);
        return has(Ability.SETPOINT) ? Optional.of(air ? Family.CLIMATE : Family.THERMOSTAT) : Optional.empty();
    }

    /** What devices with such addresses are most of the time. What measures a temperature is no lamp, whatever else it has. */
    Optional<Family> likely() {
        long temperatures = addresses.stream()
                .filter(address -> AbilityFinder.of(address) == Ability.MEASURED)
                .count();
        if (temperatures > 1 && !hasOnly(Ability.MEASURED)) {
            return Optional.of(Family.THERMOSTAT);
        } else if (has(Ability.FAN)) {
            return Optional.of(Family.FAN);
        } else if (hasAll(Ability.POWER, Ability.LEVEL) && temperatures == 0) {
            return Optional.of(Family.LIGHT);
        } else if (hasOnly(Ability.POWER, Ability.START) && has(Ability.POWER)) {
            return Optional.of(Family.SWITCH);
        } else if (hasOnly(Ability.MEASURED, Ability.QUANTITY)) {
            return Optional.of(Family.VALUE);
        } else if (hasOnly(Ability.SCENE)) {
            return Optional.of(Family.SCENE);
        }
        return hasOnly(Ability.TRIGGER) ? Optional.of(Family.BUTTON) : Optional.empty();
    }

    /** Whether all that its addresses are for is known, so that what is not among them the device cannot do. */
    boolean isComplete() {
        return addresses.stream().allMatch(AbilityFinder::isUnderstood);
    }

    /** Whether they are those of something that is switched, and of nothing else. */
    boolean isSwitch() {
        return likely().filter(Family.SWITCH::equals).isPresent();
    }

    /** The addresses in words, such as {@code 1/0/2 (1.001), 1/1/2 (3.007) "Pool lights"}. */
    String shown() {
        Stream<String> texts = addresses.stream().limit(MANY).map(Evidence::shown);
        String more = addresses.size() > MANY ? " and " + (addresses.size() - MANY) + " more" : "";
        return texts.collect(Collectors.joining(", ")) + more;
    }

    private static String shown(Address address) {
        String doubt = address.proposed() ? "?" : "";
        return address.text()
                + address.type().map(type -> " (" + type + doubt + ")").orElse("");
    }
}
