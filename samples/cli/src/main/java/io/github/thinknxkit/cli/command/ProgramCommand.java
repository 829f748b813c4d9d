package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.WordSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command that is written by hand. */
interface ProgramCommand extends Callable<Integer>, WordSource {

    /** {@return the command for picocli, with its options, words and help} */
    CommandSpec spec();

    @Override
    default Candidates next(List<String> before, String current) {
        return Candidates.NONE;
    }
}
