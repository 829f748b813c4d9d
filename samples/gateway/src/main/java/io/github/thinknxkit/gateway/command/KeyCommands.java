package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** The commands for keys: {@code key create}, {@code key list} and {@code key revoke}. */
public final class KeyCommands implements Callable<Integer> {

    /** The word that they begin with. */
    public static final String NAME = "key";

    private final Desk desk;

    private KeyCommands(Desk desk) {
        this.desk = desk;
    }

    /** Returns the commands for a command line. They are done by the gateway that runs, or here if none does. */
    public static CommandSpec spec(Supplier<Path> folder, KnownServers servers) {
        return new KeyCommands(new FolderDesk(folder, servers)).spec();
    }

    /** Returns the commands, done at a desk. */
    static CommandSpec spec(Desk desk) {
        return new KeyCommands(desk).spec();
    }

    private CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage()
                .description("Make, list and revoke the keys that callers use. The gateway may run meanwhile, or not.");
        for (LeafCommand command : List.of(new CreateKey(desk), new ListKeys(desk), new RevokeKey(desk))) {
            spec.addSubcommand(command.name(), command.spec());
        }
        return spec;
    }

    @Override
    public Integer call() {
        throw new UsageException("key needs to know what to do: create, list or revoke");
    }
}
