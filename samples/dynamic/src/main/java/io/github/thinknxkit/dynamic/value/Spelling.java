package io.github.thinknxkit.dynamic.value;

import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.model.ValueType.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the values of flags and choices may be spelt. */
public enum Spelling {
    /** By the spec's words, as in derived commands; flags by those of every shell, too. */
    WORDS,
    /** By the spec's words alone and in full, where a word is to tell by itself which controller is meant. */
    EXACT {
        @Override
        Optional<Constant> loosely(List<Constant> constants, String word) {
            return Optional.empty();
        }

        @Override
        Optional<Boolean> asInShells(String word) {
            return Optional.empty();
        }
    },
    /** By the document's wire values, as in calls by operation; words are understood, too. */
    WIRE {
        @Override
        Stream<String> of(Constant constant) {
            return Stream.of(constant.wire(), constant.name().text());
        }

        @Override
        String expected(Constant constant) {
            return constant.wire() + " (" + constant.name().text() + ")";
        }

        @Override
        Optional<Constant> loosely(List<Constant> constants, String word) {
            return Optional.empty();
        }
    };

    private static final List<String> FALSE = List.of("off", "false", "0");
    private static final List<String> TRUE = List.of("on", "true", "1");

    Stream<String> of(Constant constant) {
        return Stream.of(constant.name().text());
    }

    String expected(Constant constant) {
        return constant.name().text();
    }

    /**
     * Returns the word that is first among those for a constant.
     *
     * @param constant the constant
     * @return its name, or its wire value
     */
    public String word(Constant constant) {
        return of(constant).findFirst().orElseThrow();
    }

    Optional<Boolean> flag(ValueType.Flag flag, String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        if (spells(flag.whenTrue(), folded)) {
            return Optional.of(true);
        } else if (spells(flag.whenFalse(), folded)) {
            return Optional.of(false);
        }
        return asInShells(folded)
                .or(() -> loosely(List.of(flag.whenTrue(), flag.whenFalse()), folded)
                        .map(flag.whenTrue()::equals));
    }

    /** Understands a flag by the words that every shell knows. */
    Optional<Boolean> asInShells(String word) {
        return TRUE.contains(word) || FALSE.contains(word) ? Optional.of(TRUE.contains(word)) : Optional.empty();
    }

    /** Finds the only constant whose name begins with some letters. */
    Optional<Constant> loosely(List<Constant> constants, String word) {
        List<Constant> meant = constants.stream()
                .filter(constant -> constant.name().text().startsWith(word))
                .toList();
        return meant.size() == 1 && !word.isEmpty() ? Optional.of(meant.get(0)) : Optional.empty();
    }

    Optional<Constant> choice(ValueType.Choice choice, String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return choice.constants().stream()
                .filter(constant -> spells(constant, folded))
                .findFirst()
                .or(() -> loosely(choice.constants(), folded));
    }

    private boolean spells(Constant constant, String word) {
        return of(constant).anyMatch(word::equals);
    }

    /**
     * Returns the words for a flag, those of the spec first.
     *
     * @param flag the flag
     * @return the words for true and false
     */
    public List<String> words(ValueType.Flag flag) {
        List<String> words = new ArrayList<>();
        Stream.of(flag.whenTrue(), flag.whenFalse()).flatMap(this::of).forEach(words::add);
        return words;
    }

    /**
     * Returns the words for a choice.
     *
     * @param choice the choice
     * @return the words, in the order of the spec
     */
    public List<String> words(ValueType.Choice choice) {
        return choice.constants().stream().flatMap(this::of).toList();
    }

    /**
     * Returns the words for the values of a type.
     *
     * @param type the type
     * @return the words; none if its values are no words
     */
    public List<String> words(ValueType type) {
        if (type instanceof ValueType.Flag flag) {
            return words(flag);
        }
        return type instanceof ValueType.Choice choice ? words(choice) : List.of();
    }

    String expected(ValueType.Flag flag) {
        return expected(flag.whenTrue()) + " or " + expected(flag.whenFalse());
    }

    String expected(ValueType.Choice choice) {
        List<String> all = choice.constants().stream().map(this::expected).toList();
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }
}
