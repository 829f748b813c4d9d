package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Family;
import io.github.thinknxkit.draft.words.Term;
import io.github.thinknxkit.spec.knx.DatapointTypeId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what can be done through an address: its datapoint type says it, its name and ranges say which of several uses. */
final class AbilityFinder {

    /** Words of addresses that belong to a device without being what it is operated by. */
    private static final Set<String> BESIDE =
            Set.of("valve", "fault", "alarm", "blocking", "contact", "setpoint-shift", "colour");

    private final Set<String> roles;
    private final Set<String> context;

    private AbilityFinder(Address address) {
        this.roles = address.roles();
        this.context = address.context().stream().map(Term::key).collect(Collectors.toSet());
    }

    static Ability of(Address address) {
        return address.type()
                .map(type -> new AbilityFinder(address).of(type, address))
                .orElse(Ability.OTHER);
    }

    /** Whether it is known what an address is for: that it does nothing is known of some. */
    static boolean isUnderstood(Address address) {
        Set<String> roles = address.roles();
        return of(address) != Ability.OTHER
                || (address.type().isPresent()
                        && (roles.contains("status") || roles.stream().anyMatch(BESIDE::contains)));
    }

    private Ability of(DatapointTypeId type, Address address) {
        if (roles.stream().anyMatch(BESIDE::contains)) {
            return Ability.OTHER;
        }
        int sub = type.sub().orElse(0);
        return switch (type.main()) {
            case 1 -> bit(sub);
            case 3 -> sub == 8 || isBlind(address) ? Ability.STOP : Ability.DIMMING;
            case 5 -> unsignedByte(sub, address);
            case 9 -> sub <= 1 ? temperature() : Ability.QUANTITY;
            case 7, 8, 12, 13, 14 -> Ability.QUANTITY;
            case 17, 18 -> Ability.SCENE;
            case 20 -> mode(sub);
            default -> Ability.OTHER;
        };
    }

    private Ability bit(int sub) {
        return switch (sub) {
            case 0, 1 -> says("stop") ? Ability.STOP : says("movement") ? Ability.MOVEMENT : power();
            case 7 -> Ability.STOP;
            case 8 -> Ability.MOVEMENT;
            case 10 -> says("stop") ? Ability.STOP : Ability.START;
            case 17 -> Ability.TRIGGER;
            default -> Ability.OTHER;
        };
    }

    private Ability power() {
        return roles.contains("pulse") ? Ability.START : Ability.POWER;
    }

    private Ability unsignedByte(int sub, Address address) {
        return switch (sub) {
            case 0, 1, 4 -> percentage(address);
            case 3 -> Ability.SLAT;
            case 10, 100 -> Ability.FAN;
            default -> Ability.OTHER;
        };
    }

    private Ability percentage(Address address) {
        if (says("slat")) {
            return Ability.SLAT;
        } else if (says("position")) {
            return Ability.POSITION;
        } else if (says("stage") || tells(address, Family.FAN)) {
            return Ability.FAN;
        }
        return isBlind(address) ? Ability.POSITION : Ability.LEVEL;
    }

    private Ability temperature() {
        return roles.contains("setpoint") ? Ability.SETPOINT : Ability.MEASURED;
    }

    private static Ability mode(int sub) {
        return switch (sub) {
            case 102 -> Ability.TEMP_MODE;
            case 105 -> Ability.HVAC_MODE;
            default -> Ability.OTHER;
        };
    }

    /** Whether the name says so or, if it says nothing of its use, a range. */
    private boolean says(String role) {
        return roles.contains(role) || (context.contains(role) && roles.stream().allMatch("status"::equals));
    }

    private static boolean isBlind(Address address) {
        return tells(address, Family.BLIND) || tells(address, Family.SHUTTER);
    }

    private static boolean tells(Address address, Family family) {
        return List.of(address.terms(), address.context()).stream()
                .flatMap(List::stream)
                .flatMap(term -> term.hints().stream())
                .anyMatch(hint -> hint.family() == family);
    }
}
