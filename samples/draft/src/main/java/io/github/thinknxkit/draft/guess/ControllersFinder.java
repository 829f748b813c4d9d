package io.github.thinknxkit.draft.guess;

import java.util.List;
import java.util.stream.Stream;

/** Finds which controllers a device has by its addresses. */
final class ControllersFinder {

    private static final List<String> NOT_TOLD = List.of();

    private final Evidence evidence;

    private ControllersFinder(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The controllers of a device of a kind; empty if its addresses do not tell, if one of them is not understood, or if it has all that the kind can have. */
    static List<String> find(String kind, Evidence evidence) {
        if (!evidence.isComplete()) {
            return NOT_TOLD;
        }
        ControllersFinder finder = new ControllersFinder(evidence);
        return switch (kind) {
            case "light" -> finder.light();
            case "blind" -> finder.blind();
            case "thermostat" -> finder.thermostat();
            case "hvac" -> finder.climate();
            default -> NOT_TOLD;
        };
    }

    private List<String> light() {
        boolean dimmable = evidence.has(Ability.LEVEL, Ability.DIMMING);
        return evidence.has(Ability.POWER, Ability.START) && !dimmable ? List.of("power") : NOT_TOLD;
    }

    private List<String> blind() {
        boolean position = evidence.has(Ability.POSITION, Ability.LEVEL);
        boolean slat = evidence.has(Ability.SLAT);
        boolean told = position || slat || evidence.has(Ability.MOVEMENT, Ability.STOP);
        return !told || (position && slat)
                ? NOT_TOLD
                : all("movement", when(position, "position"), when(slat, "angle"));
    }

    /** Whether it has a schedule no address tells; one that lacks something else will hardly have that. */
    private List<String> thermostat() {
        boolean measured = evidence.has(Ability.MEASURED);
        boolean setpoint = evidence.has(Ability.SETPOINT);
        boolean mode = evidence.has(Ability.TEMP_MODE);
        boolean told = setpoint || mode;
        return !told || (measured && setpoint && mode)
                ? NOT_TOLD
                : all(when(measured, "actual-temperature"), when(setpoint, "setpoint"), when(mode, "temp-mode"));
    }

    private List<String> climate() {
        boolean fan = evidence.has(Ability.FAN, Ability.LEVEL);
        boolean power = evidence.has(Ability.POWER, Ability.START);
        boolean setpoint = evidence.has(Ability.SETPOINT);
        boolean mode = evidence.has(Ability.HVAC_MODE);
        return fan && power && setpoint && mode
                ? NOT_TOLD
                : all(
                        when(power, "power"),
                        when(setpoint, "setpoint"),
                        when(mode, "hvac-mode"),
                        when(fan, "fan-speed"));
    }

    /** The controller, or an empty text. */
    private static String when(boolean has, String controller) {
        return has ? controller : "";
    }

    private static List<String> all(String... controllers) {
        return Stream.of(controllers).filter(name -> !name.isEmpty()).toList();
    }
}
