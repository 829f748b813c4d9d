package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.gateway.admin.AdminReply;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command for keys. It may be typed in one process and done in another. */
abstract class LeafCommand implements Callable<Integer> {

    private final Desk desk;
    private final String name;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    LeafCommand(Desk desk, String name, String... description) {
        this.desk = desk;
        this.name = name;
        spec.usageMessage().description(description);
        spec.addOption(help());
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("show this help")
                .build();
    }

    /** Does it where the keys are. */
    abstract AdminReply work(KeyStock stock);

    final String name() {
        return name;
    }

    final CommandSpec spec() {
        return spec;
    }

    final OptionSpec flag(String option, String description) {
        OptionSpec made = OptionSpec.builder(option)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
        spec.addOption(made);
        return made;
    }

    final OptionSpec option(String option, String label, String description) {
        OptionSpec made = OptionSpec.builder(option)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
        spec.addOption(made);
        return made;
    }

    final OptionSpec options(String option, String label, String description) {
        OptionSpec made = OptionSpec.builder(option)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
        spec.addOption(made);
        return made;
    }

    final PositionalParamSpec word(String label, boolean required, String description) {
        PositionalParamSpec made = PositionalParamSpec.builder()
                .index("0")
                .type(String.class)
                .arity(required ? "1" : "0..1")
                .paramLabel(label)
                .description(description)
                .build();
        spec.addPositional(made);
        return made;
    }

    static List<String> values(ArgSpec argument) {
        return argument.originalStringValues();
    }

    static boolean isSet(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }

    @Override
    public final Integer call() {
        AdminReply reply = desk.run(words(), this::work);
        CommandLine line = spec.commandLine();
        print(line.getOut(), reply.out());
        print(line.getErr(), reply.err());
        return reply.status();
    }

    private static void print(PrintWriter writer, String text) {
        writer.print(text);
        writer.flush();
    }

    /** Returns the command as it can be understood elsewhere: without options of a command above this one. */
    private List<String> words() {
        List<String> words = new ArrayList<>(List.of(KeyCommands.NAME, name));
        spec.options().stream().filter(option -> !option.inherited()).forEach(option -> words.addAll(words(option)));
        // What follows is no option, whatever it begins with.
        words.add("--");
        spec.positionalParameters().forEach(word -> words.addAll(values(word)));
        return words;
    }

    private static List<String> words(OptionSpec option) {
        if (option.arity().max() == 0) {
            return isSet(option) ? List.of(option.longestName()) : List.of();
        }
        return values(option).stream()
                .flatMap(value -> Stream.of(option.longestName() + "=" + value))
                .toList();
    }
}
