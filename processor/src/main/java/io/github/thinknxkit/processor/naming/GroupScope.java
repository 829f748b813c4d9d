package io.github.thinknxkit.processor.naming;

import io.github.thinknxkit.spec.model.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The identifier gate for the names that an ETS export gives: the methods of one range of group addresses.
 *
 * <p>An export is not the author's to mend, and one name for several addresses is usual in it. So nothing is a finding here:
 * each of several with one name gets its address behind the name, such as {@code res_1_0_7}, and so does one that cannot be
 * spelt or is taken. Whether a name is shared does not depend on the order of the export.
 */
public final class GroupScope {

    private final Set<String> taken = NameStyle.RANGE_METHOD.taken();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> declared = new HashSet<>();

    /** Opens the namespace of a range. */
    public GroupScope() {}

    /**
     * Counts a name, so that it is known whether it is shared before the first is declared.
     *
     * @param name the name as the export has it
     * @param as the name for code, if the plant file gives one
     */
    public void announce(String name, Optional<Name> as) {
        uses.merge(base(name, as, NameRole.GROUP), 1, Integer::sum);
    }

    /**
     * Declares the method for an address.
     *
     * @param name the name as the export has it
     * @param as the name for code, if the plant file gives one
     * @param raw the address
     * @return the identifier
     */
    public String group(String name, Optional<Name> as, int raw) {
        String address = "_" + (raw >> 11) + "_" + ((raw >> 8) & 7) + "_" + (raw & 0xFF);
        return declare(base(name, as, NameRole.GROUP), address);
    }

    /**
     * Declares the method for a range.
     *
     * @param name the name as the export has it
     * @param place which range of its range it is, from 1
     * @return the identifier
     */
    public String range(String name, int place) {
        return declare(base(name, Optional.empty(), NameRole.RANGE), "_" + place);
    }

    /**
     * Counts a range's name.
     *
     * @param name the name as the export has it
     */
    public void announceRange(String name) {
        uses.merge(base(name, Optional.empty(), NameRole.RANGE), 1, Integer::sum);
    }

    private String declare(String base, String suffix) {
        boolean shared = uses.getOrDefault(base, 0) > 1;
        String identifier = shared || base.equals(NameRole.GROUP.memberWord()) ? base + suffix : base;
        while (!declared.add(identifier)) {
            identifier += suffix;
        }
        return identifier;
    }

    private String base(String name, Optional<Name> as, NameRole role) {
        String part = as.flatMap(word -> JavaWords.parse(word.text()))
                .map(JavaWords::memberName)
                .orElseGet(() -> PlantWords.groupPart(name));
        if (part.isEmpty()) {
            return role.memberWord();
        } else if (Character.isDigit(part.charAt(0))) {
            return role.memberWord() + part;
        }
        return taken.contains(part) ? part + role.word() : part;
    }
}
