package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the addresses of devices by their names. An address is one of a device if its name and the names of its ranges say
 * all that the device's name says; of several such names the one that says least besides is taken, if there is one.
 */
public final class AddressMatcher {

    /** Words first; then kinds in the place of words for devices, since a blind may be called a shutter elsewhere. */
    private final List<AddressIndex> indexes;

    private final NameStarts starts;

    /** What addresses are called that have exactly the name of a device. */
    private final Set<Set<String>> claimed = new HashSet<>();

    /**
     * Makes a matcher.
     *
     * @param addresses all addresses
     * @param devices what the names of all devices are made of
     */
    public AddressMatcher(List<Address> addresses, List<List<Term>> devices) {
        starts = new NameStarts(addresses, devices);
        indexes = Stream.of(Keys.values())
                .map(keys -> new AddressIndex(keys, addresses))
                .toList();
        for (List<Term> device : devices) {
            Set<String> name = Keys.WORDS.of(device);
            indexes.get(0).best(device, Set.of()).addresses().stream()
                    .map(address -> Keys.WORDS.of(address.terms()))
                    .filter(subjects -> !subjects.isEmpty() && subjects.equals(name))
                    .forEach(claimed::add);
        }
    }

    /**
     * Finds the addresses of a device.
     *
     * @param device what its name is made of
     * @return its addresses: those that fit best, none if several do equally, and those whose names begin with its name
     */
    public List<Address> of(List<Term> device) {
        return Stream.concat(fitting(device).stream(), starts.of(device).stream())
                .distinct()
                .toList();
    }

    private List<Address> fitting(List<Term> device) {
        return indexes.stream()
                .map(index -> index.best(device, claimed))
                .filter(Match::isClear)
                .map(Match::addresses)
                .findFirst()
                .orElse(List.of());
    }
}
