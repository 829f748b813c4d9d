package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.project.Function;
import io.github.thinknxkit.draft.words.Family;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A function of a project with its place.
 *
 * @param function the function
 * @param areas the areas that it is in, outermost first; empty for the whole building
 */
public record PlacedFunction(Function function, List<String> areas) {

    /** A type of functions: what such devices are, and what ETS calls it. */
    private record Type(Family family, String words) {}

    /** What ETS knows besides, the custom function, may be anything. */
    private static final Map<String, Type> TYPES = Map.of(
            "FT-1", new Type(Family.SWITCH, "switchable light"),
            "FT-6", new Type(Family.LIGHT, "dimmable light"),
            "FT-7", new Type(Family.BLIND, "sun protection"),
            "FT-8", new Type(Family.THERMOSTAT, "heating, switching"),
            "FT-9", new Type(Family.THERMOSTAT, "heating, continuous"));

    /** Copies the list. */
    public PlacedFunction {
        areas = List.copyOf(areas);
    }

    /** What a device with this function is; empty if its type does not tell. */
    Optional<Family> family() {
        return Optional.ofNullable(TYPES.get(function.type())).map(Type::family);
    }

    /** {@return the function in words, such as {@code the function "Ceiling" (dimmable light)}} */
    public String shown() {
        String name =
                function.name().isEmpty() ? "a function without a name" : "the function " + Quoted.of(function.name());
        return name + " (" + words() + ")";
    }

    private String words() {
        return Optional.ofNullable(TYPES.get(function.type())).map(Type::words).orElse("custom");
    }
}
