package io.github.thinknxkit.cli.help;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.Argument;
import io.github.thinknxkit.dynamic.value.ValueText;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.Note;
import io.github.thinknxkit.spec.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** The help of a derived command: what it does, what is sent, what comes back, and an example to copy. */
public final class ActionHelp {

    private static final String GUID = "1IzPszHWAEvzxtXBMrkzWQ";

    private ActionHelp() {}

    /**
     * Describes a command.
     *
     * @param spec the command
     * @param action what it does
     */
    public static void describe(CommandSpec spec, ApiAction action) {
        List<String> description = new ArrayList<>();
        description.add(action.action().description());
        description.add("");
        description.add("Sends " + sent(action.operation()));
        description.add("(" + effect(action.operation().effect()) + ").");
        spec.usageMessage()
                .description(HelpText.escaped(description))
                .customSynopsis("thinknx " + action + synopsis(action) + " [OPTION …]")
                .footer(HelpText.escaped(footer(action)));
    }

    /**
     * Describes an argument: what it means and which values it has.
     *
     * @param argument the argument
     * @return the description
     */
    public static String describe(Argument argument) {
        String values = ValueText.of(argument.type());
        return HelpText.escaped(argument.description() + (values.isEmpty() ? "" : ": " + values));
    }

    private static String sent(Operation operation) {
        return operation.examples().isEmpty()
                ? operation.name().text()
                : operation.examples().get(0);
    }

    private static String effect(Effect effect) {
        return switch (effect) {
            case READ -> "it changes nothing, and is repeated after a failure";
            case ABSOLUTE -> "repeating it leaves the same state, so it is repeated after a failure";
            case RELATIVE -> "repeating it does more, so it is never sent twice";
            case BUS -> "a telegram on the bus, which is never sent twice";
        };
    }

    private static String synopsis(ApiAction action) {
        String device = action.subject().device() ? " DEVICE" : "";
        return device
                + action.arguments().stream()
                        .map(argument -> " " + argument.label())
                        .collect(Collectors.joining());
    }

    private static List<String> footer(ApiAction action) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Example:");
        lines.add("  " + example(action));
        if (action.operation().takesFeedback()) {
            lines.add("  " + example(action) + " --feedback");
        }
        if (!action.operation().notes().isEmpty()) {
            lines.add("");
            lines.add("What the document leaves open:");
            action.operation().notes().forEach(note -> lines.addAll(HelpText.wrapped("  ", open(note))));
        }
        return lines;
    }

    private static String open(Note note) {
        return note.point() + ": " + note.document() + " Here: " + note.decision();
    }

    /**
     * Returns an example of a command.
     *
     * @param action what it does
     * @return the line to type
     */
    public static String example(ApiAction action) {
        List<String> words = new ArrayList<>();
        words.add("thinknx");
        words.addAll(action.words());
        if (action.subject().device()) {
            words.add(GUID);
        }
        action.arguments().forEach(argument -> words.add(ValueText.example(argument.type())));
        return String.join(" ", words);
    }
}
