package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.help.ManualPage;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the pages of the manual, for those who package this program. */
final class ManualCommand implements ProgramCommand {

    private final Session session;
    private final Words words = new Words().add("FOLDER", "where the pages go");

    ManualCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage().hidden(true);
        words.addTo(spec);
        return spec;
    }

    @Override
    public Integer call() {
        if (words.given().size() != 1) {
            throw new UsageException("one folder is missing, in which the pages go: thinknx manual man1");
        }
        Path folder = Path.of(words.given().get(0));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UsageException("the folder " + folder + " cannot be made");
        }
        write(folder, CommandTree.whole(session.process()).getCommandSpec());
        return 0;
    }

    private static void write(Path folder, CommandSpec command) {
        String page = ManualPage.of(command, ProgramVersion.lines().get(0));
        OutputFile.replacing(folder.resolve(ManualPage.name(command) + ".1"))
                .write(page.getBytes(StandardCharsets.UTF_8));
        for (CommandSpec below : ManualPage.below(command)) {
            write(folder, below);
        }
    }
}
