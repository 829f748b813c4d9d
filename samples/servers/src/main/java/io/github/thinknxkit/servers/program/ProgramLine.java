package io.github.thinknxkit.servers.program;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Runs the command line of a program. What its commands throw is told in words, and becomes an exit status. */
public final class ProgramLine {

    /** It was right, and cannot be done now. */
    private static final int FAILED = 1;

    /** Nothing was done, since the command line or the configuration is wrong. */
    private static final int WRONG_USAGE = 2;

    private ProgramLine() {}

    /** Does what words say, and returns the exit status. */
    public static int run(CommandSpec root, PrintWriter out, PrintWriter err, String... words) {
        return new CommandLine(root)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, line, given) -> told(failure, err))
                .execute(words);
    }

    private static int told(Exception failure, PrintWriter err) throws Exception {
        if (!(failure instanceof UsageException || failure instanceof IOException)) {
            throw failure;
        }
        err.println(failure.getMessage());
        err.flush();
        return failure instanceof UsageException ? WRONG_USAGE : FAILED;
    }
}
