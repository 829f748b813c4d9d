package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.cli.surroundings.Surroundings;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that tell what is printed; every command takes them. */
public final class OutputOptions {

    /** The name of the option for JSON, which also holds for errors of the command line itself. */
    public static final String JSON = "--json";

    /** The name of the option that shows what happens on the wire. */
    public static final String VERBOSE = "--verbose";

    @Option(names = JSON, scope = ScopeType.INHERIT, description = "print results as JSON, one object a line")
    private boolean json;

    @Option(
            names = {"-v", VERBOSE},
            scope = ScopeType.INHERIT,
            description = "show each call on the wire, without secrets, on standard error")
    private boolean verbose;

    /** Creates options that are not given. */
    public OutputOptions() {}

    /** {@return whether results are JSON} */
    public boolean json() {
        return json;
    }

    /** {@return whether calls are shown} */
    public boolean verbose() {
        return verbose;
    }

    /**
     * Returns what prints results.
     *
     * @param around the process
     * @return the printer
     */
    public Reports reports(Surroundings around) {
        return json ? new JsonReports(around.out()) : new TextReports(around);
    }
}
