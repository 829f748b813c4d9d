package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.batch.CommandNames;
import java.util.List;
import java.util.concurrent.Callable;

/** A command that lacks its last words: a device kind alone, or one with a controller. */
final class SubjectCommand implements Callable<Integer> {

    private final Session session;
    private final List<String> words;

    SubjectCommand(Session session, List<String> words) {
        this.session = session;
        this.words = words;
    }

    @Override
    public Integer call() {
        new CommandNames(session.actions(), List.of()).find(words);
        throw new IllegalStateException("the command " + words + " is one without subcommands");
    }
}
