package io.github.thinknxkit.cli.growing;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * What the commands for plant files need of the program that they are part of.
 *
 * @param out standard output
 * @param err standard error
 * @param json whether results are to be JSON; asked when a command runs
 * @param refusal makes the exception by which the program is told that a command cannot do its work, of a message without full
 *     stop
 */
public record PlantSurroundings(
        PrintStream out, PrintStream err, BooleanSupplier json, Function<String, ? extends RuntimeException> refusal) {}
