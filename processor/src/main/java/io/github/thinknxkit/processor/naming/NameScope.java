package io.github.thinknxkit.processor.naming;

import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.names.CodeName;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The identifier gate: one namespace of the generated code, such as the types of the package or the arguments of a
 * request.
 *
 * <p>A name that Java, the runtime or a file system has taken gets its role's word appended, always in the same way.
 * Two names that become one are a finding, because which of them to rename is the author's choice.
 */
public final class NameScope {

    /** Stands for a name that a finding was made for; nothing is generated then. */
    private static final String UNNAMED = "unnamed";

    private final String what;
    private final NameStyle style;
    private final Set<String> occupied = new HashSet<>();
    private final Findings findings;
    private final Map<String, String> declared = new HashMap<>();

    /**
     * Opens a namespace.
     *
     * @param what the namespace in words, such as {@code the arguments of power.set}
     * @param style how its names look
     * @param findings takes what is wrong
     */
    public NameScope(String what, NameStyle style, Findings findings) {
        this.what = what;
        this.style = style;
        this.findings = findings;
    }

    /**
     * Declares the name for one word of the spec.
     *
     * @param name the name in the spec
     * @param role what it is for
     * @return the identifier
     */
    public String declare(Name name, NameRole role) {
        return declare("", name, "", role);
    }

    /**
     * Declares a name that has words of ours around the one of the spec, such as {@code HasPower}.
     *
     * @param before what stands before it; empty for nothing
     * @param name the name in the spec
     * @param after what stands after it; empty for nothing
     * @param role what it is for
     * @return the identifier
     */
    public String declare(String before, Name name, String after, NameRole role) {
        return CodeName.ofKebab(name.text())
                .map(words -> unique(free(style.spell(before, words, after), role), name))
                .orElseGet(() -> invalid(name));
    }

    /**
     * Takes an identifier out of the namespace.
     *
     * @param identifier an identifier that generated code uses for itself
     */
    public void occupy(String identifier) {
        occupied.add(style.key(identifier));
    }

    /**
     * Returns an identifier for a thing that has no name in the spec, and takes it.
     *
     * @param base what it is made from, a valid identifier
     * @param word what is appended as often as needed
     * @return an identifier that nothing declared so far has
     */
    public String fresh(String base, String word) {
        String identifier = base;
        while (isTaken(identifier) || declared.containsKey(style.key(identifier))) {
            identifier = style.append(identifier, word);
        }
        occupy(identifier);
        return identifier;
    }

    private String free(String identifier, NameRole role) {
        String free = identifier;
        while (isTaken(free)) {
            free = style.append(free, role.word());
        }
        return free;
    }

    private boolean isTaken(String identifier) {
        return style.isTaken(identifier) || occupied.contains(style.key(identifier));
    }

    private String unique(String identifier, Name name) {
        String other = declared.putIfAbsent(style.key(identifier), name.text());
        if (other != null) {
            findings.add(
                    ProcessorCode.NAME_CLASH,
                    name.position(),
                    "'" + name.text() + "' becomes " + identifier + ", like '" + other + "' among " + what
                            + "; rename one of them" + caseHint() + ".");
        }
        return identifier;
    }

    private String caseHint() {
        return style == NameStyle.TYPE ? " (file names that differ in case only are one on some systems)" : "";
    }

    private String invalid(Name name) {
        findings.add(
                ProcessorCode.NAME_INVALID,
                name.position(),
                "a name among " + what + " cannot be made a Java name; expected at most " + CodeName.LONGEST_KEBAB
                        + " lower-case letters and digits in words with '-' between them, the first starting with a"
                        + " letter.");
        return UNNAMED;
    }
}
