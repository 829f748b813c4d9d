package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.cli.option.FlagOption;
import io.github.thinknxkit.cli.option.TextOption;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The options that tell what is printed; every command takes them. */
public final class OutputOptions {

    /** The name of the option that shows what happens on the wire. */
    public static final String VERBOSE = "--verbose";

    static final String FORM = "--format";
    private static final String JSON = "--json";
    private static final String SHORT = "-o";

    private final TextOption form = TextOption.ofAll(
            List.of(SHORT, FORM), "FORM", "how results are printed: table (default), json, csv or yaml");
    private final FlagOption json = FlagOption.ofAll("the same as --format json: one object a line", JSON);
    private final FlagOption verbose =
            FlagOption.ofAll("show each call on the wire, without secrets, on standard error", "-v", VERBOSE);

    /** Creates options that are not given. */
    public OutputOptions() {}

    /**
     * Adds the options to the program.
     *
     * @param program the program
     */
    public void addTo(CommandSpec program) {
        form.addTo(program);
        json.addTo(program);
        verbose.addTo(program);
    }

    /**
     * Returns the form of results.
     *
     * @return the form; that of tables if none was given
     * @throws UsageException if there is none of that name, or two were given
     */
    public OutputForm form() {
        Optional<OutputForm> named = form.value().map(OutputForm::parse);
        if (json.given() && named.isPresent() && named.get() != OutputForm.JSON) {
            throw new UsageException("--json and --format " + named.get().word() + " contradict each other");
        }
        return json.given() ? OutputForm.JSON : named.orElse(OutputForm.TABLE);
    }

    /**
     * Finds the form among words that are not understood as options yet, or cannot be.
     *
     * @param words the words of a command line
     * @return the form; that of tables if none is found
     */
    public static OutputForm formAmong(List<String> words) {
        OutputForm found = words.contains(JSON) ? OutputForm.JSON : OutputForm.TABLE;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String value = word.equals(SHORT) || word.equals(FORM)
                    ? (i + 1 < words.size() ? words.get(i + 1) : "")
                    : word.replaceFirst("^(-o=?|--format=)", "");
            if (!value.equals(word) && OutputForm.words().contains(value)) {
                found = OutputForm.parse(value);
            }
        }
        return found;
    }

    /** {@return whether calls are shown} */
    public boolean verbose() {
        return verbose.given();
    }

    /**
     * Returns what prints results of calls.
     *
     * @param process the process
     * @param form the form
     * @return the printer
     */
    public static Reports reports(ProcessContext process, OutputForm form) {
        return form.forScripts() ? new RowReports(process.out(), form) : new TextReports(process);
    }
}
