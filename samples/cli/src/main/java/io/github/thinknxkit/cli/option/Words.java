package io.github.thinknxkit.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The words of a command that are no options. Whether there are too few or too many is for the command to say. */
public final class Words {

    private final List<PositionalParamSpec> specs = new ArrayList<>();

    /** Creates a command without words. */
    public Words() {}

    /**
     * Adds a word that help shows.
     *
     * @param label what it is called
     * @param description what it means
     * @return this
     */
    public Words add(String label, String description) {
        specs.add(PositionalParamSpec.builder()
                .index(Integer.toString(specs.size()))
                .arity("0..1")
                .type(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build());
        return this;
    }

    /**
     * Adds any number of words that help shows as one.
     *
     * @param label what they are called
     * @param description what they mean
     * @return this
     */
    public Words addMore(String label, String description) {
        specs.add(rest().paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build());
        return this;
    }

    /**
     * Adds them to a command.
     *
     * @param command the command
     */
    public void addTo(CommandSpec command) {
        boolean open = !specs.isEmpty() && specs.get(specs.size() - 1).isMultiValue();
        if (!open) {
            specs.add(rest().hidden(true).build());
        }
        // A loop, since a method reference would keep the class out of Java 17's archive of classes.
        for (PositionalParamSpec spec : specs) {
            command.addPositional(spec);
        }
    }

    private PositionalParamSpec.Builder rest() {
        return PositionalParamSpec.builder()
                .index(specs.size() + "..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class);
    }

    /** {@return the words that were given, in order} */
    public List<String> given() {
        return specs.stream()
                .flatMap(spec -> spec.originalStringValues().stream())
                .toList();
    }
}
