package io.github.thinknxkit.cli.growing;

import io.github.thinknxkit.connection.Secret;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * What the commands for plant files need of the program that they are part of.
 *
 * @param out standard output
 * @param err standard error
 * @param json whether results are to be JSON; asked when a command runs
 * @param projectPassword fetches the password of an ETS project, of the file that the user names if there is one
 * @param refusal makes the exception by which the program is told that a command cannot do its work, of a message without full
 *     stop
 */
public record PlantSurroundings(
        PrintStream out,
        PrintStream err,
        BooleanSupplier json,
        Function<Optional<String>, Secret> projectPassword,
        Function<String, ? extends RuntimeException> refusal) {}
