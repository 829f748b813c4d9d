package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.guess.KindGuess.Certainty;
import io.github.thinknxkit.draft.list.ListedDevice;
import io.github.thinknxkit.draft.words.Family;
import io.github.thinknxkit.draft.words.Term;
import io.github.thinknxkit.draft.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Guesses what devices are. The list's own word comes first; then the function in a project; then addresses that only one kind has, unless the name says
 * otherwise; then the name; then addresses that one kind has most of the time. What contradicts itself is left open.
 */
public final class KindGuesser {

    private final Vocabulary vocabulary;

    /**
     * Makes a guesser.
     *
     * @param vocabulary what words mean
     */
    public KindGuesser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Guesses what a device is.
     *
     * @param device the device
     * @param name what its name is made of
     * @param addresses its addresses, as far as they were found
     * @param function its function in the project, as far as one was found
     * @return the guess
     */
    public KindGuess guess(
            ListedDevice device, List<Term> name, List<Address> addresses, Optional<PlacedFunction> function) {
        Evidence evidence = Evidence.of(addresses);
        return device.kind()
                .map(kind -> listed(kind, evidence))
                .filter(guess -> !guess.isOpen())
                .orElseGet(() -> guess(NameHints.of(device.name(), name), function, evidence));
    }

    private static KindGuess guess(NameHints name, Optional<PlacedFunction> function, Evidence evidence) {
        Optional<Family> family = function.flatMap(PlacedFunction::family);
        return family.isPresent()
                ? byFunction(name, function.get().shown(), family.get(), evidence)
                : guess(name, evidence);
    }

    /** What the project calls it counts as addresses do that only one kind has, and may contradict these, or the name. */
    private static KindGuess byFunction(NameHints name, String shown, Family family, Evidence evidence) {
        Optional<Family> other = evidence.decided().filter(decided -> !agree(family, decided));
        if (other.isPresent() || !(name.isWeak() || name.allows(family.kind()))) {
            List<String> kinds = Stream.of(
                            Stream.of(family.kind()), name.kinds().stream(), other.map(Family::kind).stream())
                    .flatMap(all -> all)
                    .distinct()
                    .toList();
            return new KindGuess(kinds, List.of(), Certainty.OPEN, reason(joined(shown, name.shown()), evidence));
        }
        return decided(name.of(family.kind()).orElse(family), evidence, joined(shown, name.shown()));
    }

    /** An address for modes is one of heating, too. */
    private static boolean agree(Family function, Family addresses) {
        return function.kind().equals(addresses.kind())
                || (function == Family.THERMOSTAT && addresses == Family.CLIMATE);
    }

    private static String joined(String function, String words) {
        return words.isEmpty() ? function : function + ", " + words;
    }

    private KindGuess listed(String kind, Evidence evidence) {
        NameHints hints = NameHints.of(kind, vocabulary.terms(kind));
        boolean exact =
                Stream.of(Family.values()).anyMatch(family -> family.kind().equals(kind));
        if (exact) {
            return new KindGuess(
                    List.of(kind), ControllersFinder.find(kind, evidence), Certainty.LISTED, controllers(evidence));
        }
        return hints.family()
                .map(family -> decided(family, evidence, Quoted.of(kind) + " in the list"))
                .orElseGet(() -> open(hints, Optional.empty(), evidence));
    }

    private static String controllers(Evidence evidence) {
        return evidence.addresses().isEmpty() ? "" : "controllers, from " + evidence.shown();
    }

    private static KindGuess guess(NameHints name, Evidence evidence) {
        Optional<Family> decided = evidence.decided();
        if (decided.isPresent() && !name.isStrong()) {
            return name.isWeak() || name.allows(decided.get().kind())
                    ? decided(name.of(decided.get().kind()).orElse(decided.get()), evidence, name.shown())
                    : open(name, decided, evidence);
        }
        boolean switched = evidence.isSwitch()
                && name.family().filter(KindGuesser::isMeasuring).isPresent();
        if (switched) {
            return open(name, Optional.of(Family.SWITCH), evidence);
        } else if (name.family().isPresent() && !name.isWeak()) {
            return decided(name.family().get(), evidence, name.shown());
        }
        return weighed(name, evidence);
    }

    /** What is only switched is neither a thermostat nor a measured value, whatever it is called. */
    private static boolean isMeasuring(Family family) {
        return family == Family.THERMOSTAT || family == Family.VALUE;
    }

    private static KindGuess weighed(NameHints name, Evidence evidence) {
        Optional<Family> likely = evidence.likely().filter(family -> name.isWeak() || name.allows(family.kind()));
        if (likely.isPresent()) {
            return decided(likely.get(), evidence, name.allows(likely.get().kind()) ? name.shown() : "");
        } else if (evidence.has(Ability.START, Ability.TRIGGER) && name.allows(Family.BUTTON.kind())) {
            return decided(Family.BUTTON, evidence, name.shown());
        } else if (name.family().isPresent() && evidence.likely().isEmpty()) {
            return decided(name.family().get(), evidence, name.shown());
        }
        return open(name, evidence.likely(), evidence);
    }

    private static KindGuess decided(Family family, Evidence evidence, String words) {
        List<String> told = ControllersFinder.find(family.kind(), evidence);
        boolean silent = evidence.abilities().isEmpty();
        List<String> controllers = silent ? family.controllers() : told;
        return new KindGuess(List.of(family.kind()), controllers, Certainty.GUESSED, reason(words, evidence));
    }

    /** Left open: it may be what the name says, and what the addresses say. */
    private static KindGuess open(NameHints name, Optional<Family> addresses, Evidence evidence) {
        List<String> kinds = Stream.concat(name.kinds().stream(), addresses.map(Family::kind).stream())
                .distinct()
                .toList();
        return new KindGuess(kinds, List.of(), Certainty.OPEN, reason(name.shown(), evidence));
    }

    private static String reason(String words, Evidence evidence) {
        if (evidence.addresses().isEmpty()) {
            return words;
        }
        return words.isEmpty() ? evidence.shown() : words + ", " + evidence.shown();
    }
}
