package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.process.OutputException;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.process.StreamWriter;
import io.github.thinknxkit.cli.report.ErrorCode;
import io.github.thinknxkit.cli.report.OutputOptions;
import io.github.thinknxkit.cli.report.Report;
import io.github.thinknxkit.cli.report.TextReports;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** Runs a command line: from its words to its exit status. */
public final class Program {

    private static final Set<String> VERSION = Set.of("-V", "--version");

    private final ProcessContext process;

    /**
     * Creates the program.
     *
     * @param process the process that it runs in
     */
    public Program(ProcessContext process) {
        this.process = process;
    }

    /**
     * Runs a command.
     *
     * @param args the words of the command line
     * @return the exit status
     */
    public int run(String... args) {
        List<String> words = withHelpLast(Arrays.asList(args));
        int status = execute(words);
        try {
            process.out().flush();
            return status;
        } catch (OutputException e) {
            return status == 0 ? failed(words, e) : status;
        }
    }

    /** Takes {@code help light power} as {@code light power --help}, as other programs do. */
    private static List<String> withHelpLast(List<String> words) {
        if (words.isEmpty() || !words.get(0).equals("help")) {
            return words;
        }
        List<String> changed = new ArrayList<>(words.subList(1, words.size()));
        changed.add("--help");
        return changed;
    }

    private int execute(List<String> words) {
        try {
            WordCheck.check(words);
            if (words.size() == 1 && VERSION.containsAll(words)) {
                // Without picocli, whose classes take longer to load than all else that this needs.
                ProgramVersion.lines().forEach(line -> process.out().print(line + System.lineSeparator()));
                return 0;
            }
            return commands(words).execute(words.toArray(String[]::new));
        } catch (RuntimeException e) {
            return failed(words, e);
        }
    }

    private CommandLine commands(List<String> words) {
        CommandLine commands = CommandTree.of(process, words);
        commands.setOut(StreamWriter.to(process.out()));
        commands.setErr(StreamWriter.to(process.err()));
        ParseErrors errors = new ParseErrors(() -> CommandTree.whole(process));
        Failures failures = new Failures(words, errors);
        commands.setParameterExceptionHandler(failures);
        commands.setExecutionExceptionHandler(failures);
        return commands;
    }

    private int failed(List<String> words, Exception failure) {
        Report report = Report.Failed.of(failure);
        if (process.ending().underWay()) {
            return ErrorCode.INTERRUPTED.status();
        }
        if (failure instanceof OutputException output) {
            if (!output.quiet()) {
                new TextReports(process).print(report);
            }
            return report.status();
        }
        // Errors of the command line itself come before its options are understood.
        try {
            OutputOptions.reports(process, OutputOptions.formAmong(words)).print(report);
        } catch (OutputException e) {
            new TextReports(process).print(report);
        }
        if (ErrorCode.of(failure) == ErrorCode.DEFECT && words.contains(OutputOptions.VERBOSE)) {
            failure.printStackTrace(process.err());
        }
        return report.status();
    }

    /** A lambda expression would keep all classes of picocli that have to do with it out of Java 17's archive of classes. */
    private final class Failures
            implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

        private final List<String> words;
        private final ParseErrors errors;

        private Failures(List<String> words, ParseErrors errors) {
            this.words = words;
            this.errors = errors;
        }

        @Override
        public int handleParseException(CommandLine.ParameterException wrong, String[] args) {
            return failed(words, errors.explain(wrong));
        }

        @Override
        public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
            return failed(words, failure);
        }
    }
}
