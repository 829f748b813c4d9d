package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.WordSource;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.cli.project.NewProject;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.FileName;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Makes a Java project to begin with. */
final class NewCommand implements ProgramCommand, WordSource {

    private final Session session;
    private final Words words = new Words().add("FOLDER", "the project's folder; it is made, or empty");

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        words.addTo(spec);
        CommandHelp.describe(
                spec,
                "new FOLDER",
                List.of(
                        "Make a Java project for Maven: a plant file, a program that drives it, and a test.",
                        "",
                        "The test needs no server: it runs against the simulator. The program reaches the server that",
                        "THINKNX_URL names, as THINKNX_USER with THINKNX_PASSWORD. The package is " + NewProject.PACKAGE
                                + ";",
                        "rename it as you like. Nothing is overwritten."),
                List.of("thinknx new home", "cd home && mvn test"));
        return spec;
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return before.isEmpty() ? Candidates.FILES : Candidates.NONE;
    }

    @Override
    public Integer call() {
        if (words.given().size() != 1) {
            throw new UsageException("new takes one FOLDER, which is made for the project: thinknx new home");
        }
        List<String> files = NewProject.write(FileName.of(words.given().get(0), "FOLDER"));
        PrintStream out = session.process().out();
        files.forEach(file -> out.print("made  " + file + "\n"));
        out.print("There, mvn test builds the project and tests it against a simulated server.\n");
        out.print("mvn compile exec:java runs it against the server that THINKNX_URL names.\n");
        out.flush();
        return 0;
    }
}
