package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.UnknownName;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a section of the spec declares, for the references of other sections.
 *
 * <p>What is declared but broken is known all the same: a reference to it is no second problem.
 *
 * @param <T> what is declared
 */
public final class Declarations<T> {

    private final String noun;
    private final ProblemCode unknown;
    private final Map<String, Declared<T>> declared = new LinkedHashMap<>();
    private final Set<String> referred = new HashSet<>();

    /** The names that something refers to without a slip. */
    private final Set<String> used = new HashSet<>();

    private boolean readable = true;
    private boolean allMayBeReferred;

    private record Declared<T>(YamlScalar key, Optional<T> value) {}

    Declarations(String noun, ProblemCode unknown) {
        this.noun = noun;
        this.unknown = unknown;
    }

    /** Notes that the section could not be read, so that nobody knows what is declared. */
    void unreadable() {
        readable = false;
    }

    void add(YamlScalar key, Optional<T> value) {
        declared.put(key.text(), new Declared<>(key, value));
    }

    /**
     * Finds what a reference means.
     *
     * @param reference the reference
     * @param problems takes the problem if nothing of that name is declared
     * @return what it refers to, or empty if that is unknown or broken
     */
    public Optional<T> find(YamlScalar reference, Problems problems) {
        referred.add(reference.text());
        Declared<T> found = declared.get(reference.text());
        if (found != null) {
            used.add(reference.text());
            return found.value();
        }
        if (readable) {
            Optional<String> nearest = NearestName.of(reference.text(), declared.keySet());
            problems.reportUnknown(
                    unknown,
                    reference.place(),
                    new UnknownName(
                            noun,
                            reference.text(),
                            nearest.flatMap(this::declaration),
                            List.copyOf(declared.keySet()),
                            () -> nearest.filter(used::contains).isPresent()));
            // What was meant is not unused as well; if it cannot be told, it may be any of them.
            nearest.ifPresentOrElse(referred::add, () -> allMayBeReferred = true);
        }
        return Optional.empty();
    }

    private Optional<UnknownName.Nearest> declaration(String name) {
        return Optional.ofNullable(declared.get(name))
                .map(it -> new UnknownName.Nearest(name, it.key().place().position()));
    }

    /** {@return what is declared and whole, in file order} */
    public List<T> values() {
        return declared.values().stream().flatMap(d -> d.value().stream()).toList();
    }

    /** {@return the names that nothing refers to, in file order} */
    public List<YamlScalar> unreferred() {
        return declared.values().stream()
                .map(Declared::key)
                .filter(key -> !allMayBeReferred && !referred.contains(key.text()))
                .toList();
    }
}
