package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.guess.AreaFinder.AreaGuess;
import io.github.thinknxkit.draft.project.Space;
import io.github.thinknxkit.draft.words.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the rooms of devices that have no function: by the first words of their names, or by KNX devices in the rooms. */
public final class RoomFinder {

    /** The paths of rooms by their names, as keys. */
    private final Map<String, Set<List<String>>> byName = new HashMap<>();

    /** The paths of rooms by the addresses that devices in them are linked to. */
    private final Map<Integer, Set<List<String>>> byAddress = new HashMap<>();

    private final Vocabulary vocabulary;

    /**
     * Makes a finder.
     *
     * @param vocabulary what words mean
     * @param spaces the outermost spaces of the project; none without a project
     */
    public RoomFinder(Vocabulary vocabulary, List<Space> spaces) {
        this.vocabulary = vocabulary;
        Place.of(spaces).stream().filter(Place::isRoom).forEach(this::add);
    }

    private void add(Place place) {
        ReadName name = ReadName.of(place.space().name(), vocabulary);
        byName.computeIfAbsent(name.prefix(name.terms().size()), absent -> new LinkedHashSet<>())
                .add(place.areas());
        place.space()
                .linked()
                .forEach(raw -> byAddress
                        .computeIfAbsent(raw, absent -> new LinkedHashSet<>())
                        .add(place.areas()));
    }

    /**
     * Finds the room that a name begins with.
     *
     * @param name the name
     * @return the room with the rest of the name; empty if it begins with none, or several are called so
     */
    public Optional<AreaGuess> named(ReadName name) {
        for (int count = name.terms().size() - 1; count > 0; count--) {
            Set<List<String>> paths = byName.getOrDefault(name.prefix(count), Set.of());
            if (paths.size() == 1
                    && name.startsWord(count)
                    && name.says(count, name.terms().size())) {
                return Optional.of(new AreaGuess(paths.iterator().next(), name.without(0, count)));
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the room whose KNX devices use the addresses of a device.
     *
     * @param addresses the addresses
     * @return the areas, outermost first; empty if there is no such room, or more than one
     */
    public Optional<List<String>> linked(List<Address> addresses) {
        Set<List<String>> paths = addresses.stream()
                .flatMap(address -> byAddress.getOrDefault(address.raw(), Set.of()).stream())
                .collect(Collectors.toSet());
        return paths.size() == 1 ? Optional.of(paths.iterator().next()) : Optional.empty();
    }

    /**
     * Takes the names of areas away from the start of a name.
     *
     * @param name the name
     * @param areas the areas, outermost first
     * @return the rest; the whole name if it begins with none of them
     */
    public String behind(ReadName name, List<String> areas) {
        for (int outer = 0; outer < areas.size(); outer++) {
            String path = String.join(" ", areas.subList(outer, areas.size()));
            Optional<String> rest = name.behind(ReadName.of(path, vocabulary));
            if (rest.isPresent()) {
                return rest.get();
            }
        }
        return name.text();
    }
}
