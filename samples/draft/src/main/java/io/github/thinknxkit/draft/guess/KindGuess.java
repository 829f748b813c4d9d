package io.github.thinknxkit.draft.guess;

import java.util.List;

/**
 * What a device is.
 *
 * @param kinds its kind as plant files name it; several if it may be any of them; none if nothing tells
 * @param controllers what it has of what its kind can have; empty for all of it
 * @param certainty who says so
 * @param reason why, for a comment: a clause without full stop
 */
public record KindGuess(List<String> kinds, List<String> controllers, Certainty certainty, String reason) {

    /** Copies the lists. */
    public KindGuess {
        kinds = List.copyOf(kinds);
        controllers = List.copyOf(controllers);
    }

    /** Who says what a device is. */
    public enum Certainty {
        /** The list. */
        LISTED,
        /** This program. */
        GUESSED,
        /** Nobody: the user is to choose. */
        OPEN
    }

    /** {@return the first kind; only of one that is not open} */
    public String kind() {
        return kinds.get(0);
    }

    /** {@return whether the user is to choose} */
    public boolean isOpen() {
        return certainty == Certainty.OPEN;
    }
}
