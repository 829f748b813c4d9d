package io.github.thinknxkit.processor.naming;

import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.model.Name;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The identifier gate for what people call areas and devices: the methods of one area.
 *
 * <p>A name that begins with a digit gets its role's word before it, one that Java or the area itself has taken gets it
 * behind. Two names that become one are a finding, because which of them to rename is the author's choice.
 */
public final class PlantScope {

    /** Stands for a name that a finding was made for; nothing is generated then. */
    private static final String UNNAMED = "unnamed";

    private static final Comparator<Name> FILE_ORDER = Comparator.<Name>comparingInt(
                    name -> name.position().line())
            .thenComparingInt(name -> name.position().column());

    private final Set<String> taken = NameStyle.AREA_METHOD.taken();
    private final Map<String, Name> declared = new HashMap<>();
    private final String what;
    private final Findings findings;

    /**
     * Opens the namespace of an area.
     *
     * @param what the area in words, such as {@code the area 'Ground floor'}
     * @param findings takes what is wrong
     */
    public PlantScope(String what, Findings findings) {
        this.what = what;
        this.findings = findings;
    }

    /**
     * Declares a method for a thing in the area.
     *
     * @param name its name as people write it
     * @param as its name for code, if the plant file gives one
     * @param role what it is
     * @return the identifier
     */
    public String declare(Name name, Optional<Name> as, NameRole role) {
        Optional<String> identifier = words(name, as).map(words -> identifier(words, role));
        if (identifier.isEmpty()) {
            as.ifPresentOrElse(this::refuseCodeName, () -> refuse(name));
            return UNNAMED;
        }
        return unique(free(identifier.get(), role), name);
    }

    private static Optional<JavaWords> words(Name name, Optional<Name> as) {
        return PlantWords.of(name.text(), as.map(Name::text));
    }

    private void refuse(Name name) {
        findings.add(
                ProcessorCode.PLANT_NAME,
                name.position(),
                "this name cannot be made a Java name of at most " + PlantWords.MAX_LENGTH
                        + " Latin letters and digits; add a name for code, such as 'as: kitchen-light'.");
    }

    private void refuseCodeName(Name as) {
        findings.add(
                ProcessorCode.PLANT_NAME,
                as.position(),
                "this name for code is too long for a Java name; expected at most " + JavaWords.MAX_LENGTH
                        + " characters.");
    }

    private static String identifier(JavaWords words, NameRole role) {
        return Character.isDigit(words.memberName().charAt(0))
                ? role.memberWord() + words.typeName()
                : words.memberName();
    }

    private String free(String identifier, NameRole role) {
        String free = identifier;
        while (taken.contains(free)) {
            free += role.word();
        }
        return free;
    }

    private String unique(String identifier, Name name) {
        Name other = declared.putIfAbsent(identifier, name);
        if (other != null) {
            // Areas and devices may stand in either order in the file, but are declared in one.
            List<Name> both = Stream.of(name, other).sorted(FILE_ORDER).toList();
            clash(identifier, both.get(0), both.get(1));
        }
        return identifier;
    }

    private void clash(String identifier, Name first, Name later) {
        findings.add(
                ProcessorCode.PLANT_NAME_CLASH,
                later.position(),
                "'" + later.text() + "' becomes " + identifier + "() in " + what + ", like '" + first.text()
                        + "' in line " + first.position().line()
                        + "; rename one of them, or add a name for code, such as 'as: " + kebab(identifier) + "-2'.");
    }

    private static String kebab(String identifier) {
        return identifier
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replace('_', '-')
                .toLowerCase(Locale.ROOT);
    }
}
