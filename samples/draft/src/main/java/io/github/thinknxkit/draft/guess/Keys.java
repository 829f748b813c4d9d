package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Family;
import io.github.thinknxkit.draft.words.Hint.Weight;
import io.github.thinknxkit.draft.words.Meaning.Use;
import io.github.thinknxkit.draft.words.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** In which words names are compared. */
enum Keys {
    /** As they are, whatever language they are in. */
    WORDS {
        @Override
        String key(Term term) {
            return term.key();
        }

        @Override
        boolean counts(Term term) {
            return true;
        }

        @Override
        String implied(Ability ability) {
            return "";
        }
    },
    /**
     * With the kind of device in the place of words for it, where these are many; a light that is somewhere is the one at the
     * ceiling, and a bedroom is a room: Italian has one word for both.
     */
    KINDS {
        @Override
        String key(Term term) {
            return term.hints().stream()
                    .filter(hint -> hint.weight() != Weight.WEAK && MANY_WORDS.contains(hint.family()))
                    .findFirst()
                    .map(hint -> kind(hint.family().kind()))
                    .orElseGet(() -> term.key().equals("bedroom") ? "room" : term.key());
        }

        @Override
        boolean counts(Term term) {
            return !term.key().equals("ceiling");
        }

        @Override
        String implied(Ability ability) {
            return switch (ability) {
                case DIMMING, LEVEL -> kind("light");
                case MOVEMENT, STOP, POSITION, SLAT -> kind("blind");
                case SETPOINT, TEMP_MODE -> kind("thermostat");
                case HVAC_MODE, FAN -> kind("hvac");
                default -> "";
            };
        }
    };

    /** What is called this in one list and that in another. Of other devices the word is most of the name. */
    private static final Set<Family> MANY_WORDS =
            Set.of(Family.LIGHT, Family.BLIND, Family.SHUTTER, Family.THERMOSTAT, Family.CLIMATE, Family.FAN);

    /** Told apart from every word by a character that no word has. */
    private static String kind(String name) {
        return "=" + name;
    }

    abstract String key(Term term);

    abstract boolean counts(Term term);

    /** What an address with this ability says of its device without a word; empty for nothing. */
    abstract String implied(Ability ability);

    /** What the name of a device or address is of; what an address is for is left out unless nothing else is left. */
    Set<String> of(List<Term> terms) {
        Set<String> keys = new LinkedHashSet<>();
        terms.stream()
                .filter(term -> !term.is(Use.STOP) && !term.is(Use.ROLE) && counts(term))
                .map(this::key)
                .forEach(keys::add);
        return keys;
    }
}
