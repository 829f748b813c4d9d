package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.project.Function;
import io.github.thinknxkit.draft.project.Space;
import io.github.thinknxkit.draft.words.Term;
import io.github.thinknxkit.draft.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the functions of devices: by their names and those of the spaces that they are in, or by their group addresses. */
public final class FunctionFinder {

    private final List<PlacedFunction> functions = new ArrayList<>();
    private final Map<Integer, List<PlacedFunction>> byAddress = new HashMap<>();
    private final Map<Integer, Address> addresses = new HashMap<>();

    /** Functions are matched as addresses are: by a name and the names of what it is in. */
    private final AddressMatcher names;

    /**
     * Makes a finder.
     *
     * @param vocabulary what words mean
     * @param spaces the outermost spaces of the project; none without a project
     * @param addresses all addresses
     * @param devices what the names of all devices are made of
     */
    public FunctionFinder(
            Vocabulary vocabulary, List<Space> spaces, List<Address> addresses, List<List<Term>> devices) {
        addresses.forEach(address -> this.addresses.put(address.raw(), address));
        List<Address> named = new ArrayList<>();
        for (Place place : Place.of(spaces)) {
            for (Function function : place.space().functions()) {
                PlacedFunction placed = new PlacedFunction(function, place.areas());
                named.add(asAddress(functions.size(), placed, vocabulary));
                functions.add(placed);
                function.addresses()
                        .forEach(raw -> byAddress
                                .computeIfAbsent(raw, absent -> new ArrayList<>())
                                .add(placed));
            }
        }
        names = new AddressMatcher(named, devices);
    }

    private static Address asAddress(int index, PlacedFunction placed, Vocabulary vocabulary) {
        String name = placed.function().name();
        return new Address(
                index,
                "",
                name,
                Optional.empty(),
                false,
                vocabulary.terms(name),
                placed.areas(),
                placed.areas().stream()
                        .flatMap(area -> vocabulary.terms(area).stream())
                        .toList());
    }

    /**
     * Finds the function of a device.
     *
     * @param called what it may be called, the likeliest first
     * @param own the addresses that have its name
     * @return the function; empty if there is none, or several fit equally
     */
    public Optional<PlacedFunction> find(List<List<Term>> called, List<Address> own) {
        return called.stream()
                .map(name -> byName(name, own))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> byAddresses(own, functions(own)));
    }

    private Optional<PlacedFunction> byName(List<Term> name, List<Address> own) {
        List<Address> found = names.of(name);
        if (found.size() > 1) {
            Set<String> words = Keys.WORDS.of(name);
            List<Address> exact = found.stream()
                    .filter(function -> Keys.WORDS.of(function.terms()).equals(words))
                    .toList();
            found = exact.isEmpty() ? found : exact;
        }
        List<PlacedFunction> fitting =
                found.stream().map(function -> functions.get(function.raw())).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : byAddresses(own, fitting);
    }

    private List<PlacedFunction> functions(List<Address> own) {
        return own.stream()
                .flatMap(address -> byAddress.getOrDefault(address.raw(), List.of()).stream())
                .distinct()
                .toList();
    }

    /** The one of these functions that has more of the addresses than each other. */
    private static Optional<PlacedFunction> byAddresses(List<Address> own, List<PlacedFunction> candidates) {
        Set<Integer> raw = Set.copyOf(own.stream().map(Address::raw).toList());
        Map<PlacedFunction, Long> counts = new LinkedHashMap<>();
        for (PlacedFunction candidate : candidates) {
            counts.put(
                    candidate,
                    candidate.function().addresses().stream()
                            .filter(raw::contains)
                            .count());
        }
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<PlacedFunction> best = counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return most > 0 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /**
     * Returns the addresses of a device.
     *
     * @param function its function
     * @param own the addresses that have its name
     * @return those of the function, then those that no function has
     */
    public List<Address> addresses(PlacedFunction function, List<Address> own) {
        return Stream.concat(
                        function.function().addresses().stream()
                                .map(addresses::get)
                                .filter(Objects::nonNull),
                        own.stream().filter(address -> !byAddress.containsKey(address.raw())))
                .distinct()
                .toList();
    }
}
