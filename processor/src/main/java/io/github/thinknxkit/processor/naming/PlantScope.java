package io.github.thinknxkit.processor.naming;

import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.names.AreaNames;
import io.github.thinknxkit.spec.names.CodeName;
import io.github.thinknxkit.spec.names.NameRole;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The identifier gate for what people call areas and devices: the methods of one area.
 *
 * <p>Two names that become one are a finding, because which of them to rename is the author's choice.
 */
public final class PlantScope {

    /** Stands for a name that a finding was made for; nothing is generated then. */
    private static final String UNNAMED = "unnamed";

    private static final Comparator<Name> FILE_ORDER = Comparator.<Name>comparingInt(
                    name -> name.position().line())
            .thenComparingInt(name -> name.position().column());

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
        Optional<String> identifier = AreaNames.method(name.text(), as.map(Name::text), role);
        if (identifier.isEmpty()) {
            as.ifPresentOrElse(this::refuseCodeName, () -> refuse(name));
            return UNNAMED;
        }
        return unique(identifier.get(), name);
    }

    private void refuse(Name name) {
        findings.add(
                ProcessorCode.PLANT_NAME,
                name.position(),
                "'" + name
                        + "' cannot be made a Java name: only Latin, Cyrillic and Greek letters can be spelt in one, and"
                        + " at most " + CodeName.LONGEST
                        + " letters and digits fit. Add a name for code, such as 'as: kitchen-light'.");
    }

    private void refuseCodeName(Name as) {
        findings.add(
                ProcessorCode.PLANT_NAME,
                as.position(),
                "this name for code is too long for a Java name; expected at most " + CodeName.LONGEST_KEBAB
                        + " characters.");
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
                        + "; rename one of them, or add a name for code, such as 'as: " + CodeName.kebab(identifier)
                        + "-2'.");
    }
}
