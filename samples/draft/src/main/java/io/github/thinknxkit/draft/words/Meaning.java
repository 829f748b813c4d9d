package io.github.thinknxkit.draft.words;

import java.util.List;
import java.util.Set;

/**
 * What words of several languages mean.
 *
 * @param id a name of the meaning, in English
 * @param hints what it says about the kind of a device; may be empty
 * @param uses what else it tells; may be empty
 */
public record Meaning(String id, List<Hint> hints, Set<Use> uses) {

    /** Copies list and set. */
    public Meaning {
        hints = List.copyOf(hints);
        uses = Set.copyOf(uses);
    }

    /** What words are for in a name. */
    public enum Use {
        /** To say where something is. */
        PLACE,
        /** To say on which floor something is, with other places in it. */
        FLOOR,
        /** To say which of several in a place it is, or where in the place. */
        PART,
        /** To say what an address is for. */
        ROLE,
        /** To join other words. */
        STOP,
        /** To say that an address is kept free. */
        RESERVE
    }

    /**
     * Returns whether the words have a use.
     *
     * @param use the use
     * @return whether they have it
     */
    public boolean is(Use use) {
        return uses.contains(use);
    }
}
