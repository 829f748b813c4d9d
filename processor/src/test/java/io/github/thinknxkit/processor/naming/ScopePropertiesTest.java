package io.github.thinknxkit.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;
import io.github.thinknxkit.spec.problem.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Names of a namespace are distinct identifiers, or there is a finding; and they are the same each time. */
class ScopePropertiesTest {

    private static final String WORDS = "abcxyzABC019-_ üßЖΣ照'/\\*$\u202E";

    @Property
    void namesOfSpecsAreDistinctOrFound(@ForAll("names") List<String> names, @ForAll NameStyle style) {
        Findings findings = new Findings();
        List<String> identifiers = declared(names, style, findings);
        assertTrue(identifiers.stream().allMatch(SourceVersion::isIdentifier), identifiers::toString);
        assertDistinctOrFound(identifiers.stream().map(style::key).toList(), findings);
        assertEquals(identifiers, declared(names, style, new Findings()));
    }

    private static void assertDistinctOrFound(List<String> keys, Findings findings) {
        boolean distinct = new HashSet<>(keys).size() == keys.size() && !keys.contains("unnamed");
        assertEquals(distinct, findings.isEmpty(), keys::toString);
    }

    private static List<String> declared(List<String> names, NameStyle style, Findings findings) {
        NameScope scope = new NameScope("the names", style, findings);
        scope.occupy("abc");
        return names.stream()
                .map(name -> scope.declare(name(name), NameRole.VALUE))
                .toList();
    }

    @Property
    void freshNamesAreNew(@ForAll("names") List<String> names) {
        NameScope scope = new NameScope("the names", NameStyle.TYPE, new Findings());
        Set<String> keys = new HashSet<>();
        for (String name : names) {
            keys.add(NameStyle.TYPE.key(scope.declare(name(name), NameRole.AREA)));
            assertTrue(keys.add(NameStyle.TYPE.key(scope.fresh("Abc", "Area"))), keys::toString);
        }
    }

    @Property
    void namesOfPlantsAreDistinctOrFound(@ForAll("names") List<String> names) {
        Findings findings = new Findings();
        PlantScope scope = new PlantScope("the area", findings);
        List<String> methods = new ArrayList<>();
        for (String name : names) {
            methods.add(scope.declare(name(name), Optional.empty(), NameRole.DEVICE));
        }
        assertTrue(methods.stream().allMatch(SourceVersion::isName), methods::toString);
        assertDistinctOrFound(methods, findings);
    }

    private static Name name(String text) {
        return new Name(text, new Position("spec.yaml", 1, 1, ""));
    }

    /** Distinct, as the keys of a mapping are. */
    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> odd =
                Arbitraries.strings().withChars(WORDS).ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> usual =
                Arbitraries.strings().withChars("abc-1").ofMinLength(1).ofMaxLength(4);
        Arbitrary<String> taken =
                Arbitraries.of("class", "object", "con", "to-string", "send", "value", "class-value", "abc", "ABC");
        return Arbitraries.oneOf(odd, usual, taken)
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(6);
    }
}
