package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.cli.option.FlagOption;
import io.github.thinknxkit.cli.surroundings.Surroundings;
import picocli.CommandLine.Model.CommandSpec;

/** The options that tell what is printed; every command takes them. */
public final class OutputOptions {

    /** The name of the option for JSON, which also holds for errors of the command line itself. */
    public static final String JSON = "--json";

    /** The name of the option that shows what happens on the wire. */
    public static final String VERBOSE = "--verbose";

    private final FlagOption json = FlagOption.ofAll("print results as JSON, one object a line", JSON);
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
        json.addTo(program);
        verbose.addTo(program);
    }

    /** {@return whether results are JSON} */
    public boolean json() {
        return json.given();
    }

    /** {@return whether calls are shown} */
    public boolean verbose() {
        return verbose.given();
    }

    /**
     * Returns what prints results.
     *
     * @param around the process
     * @return the printer
     */
    public Reports reports(Surroundings around) {
        return json.given() ? new JsonReports(around.out()) : new TextReports(around);
    }
}
