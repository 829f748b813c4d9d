package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.connection.ProjectPassword;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.FlagOption;
import io.github.thinknxkit.cli.option.TextOption;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.draft.DraftRequest;
import io.github.thinknxkit.draft.PlantDraft;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.CharsetName;
import io.github.thinknxkit.dynamic.text.FileName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Makes a first plant file. */
final class PlantDraftCommand implements ProgramCommand {

    private final Session session;
    private final Words words = new Words();
    private final TextOption exports =
            TextOption.repeated("--ets", "EXPORT", "a group-address export, XML or CSV; may be repeated");
    private final TextOption project = TextOption.of(
            "--project", "FILE", "an ETS project (.knxproj), read for rooms and functions; plant files do not name it");
    private final TextOption projectPassword = TextOption.of(
            "--project-password-file",
            "FILE",
            "where the project's password is; - is standard input. You are asked if it is not given");
    private final TextOption devices = TextOption.of(
            "--devices",
            "FILE",
            "a CSV of names and GUIDs, as written down from the server's page; areas and kinds may be in it");
    private final TextOption encoding = PlantFileCommands.encoding();
    private final TextOption name =
            TextOption.of("--name", "NAME", "the plant's name; made of a file's name by default");
    private final TextOption output = TextOption.of(
            "--output", "FILE", "the file to write; standard output by default. An existing file is not overwritten");
    private final FlagOption force = FlagOption.of("overwrite the file", "--force");

    PlantDraftCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        words.addTo(spec);
        Stream.of(exports, project, projectPassword, devices, encoding, name, output)
                .forEach(option -> option.addTo(spec));
        force.addTo(spec);
        CommandHelp.describe(
                spec,
                "plant draft",
                List.of(
                        "Make a first plant file of a list of devices, exports and a project of ETS.",
                        "",
                        "The list is a CSV of names and GUIDs, as written down from the server's page. Kinds and areas are",
                        "guessed from names, group addresses and their types; every guess is marked for review.",
                        "Of a project (.knxproj) rooms and functions are read, too. Its password comes from",
                        "THINKNX_PROJECT_PASSWORD, --project-password-file, or when you are asked."),
                List.of(
                        "thinknx plant draft --devices devices.csv --name \"Villa Rosa\"",
                        "thinknx plant draft --ets villa.xml --devices devices.csv --output villa.yaml",
                        "thinknx plant draft --project villa.knxproj --devices devices.csv --output villa.yaml"));
        return spec;
    }

    @Override
    public Integer call() {
        if (!words.given().isEmpty()) {
            throw new UsageException("plant draft takes options only: give a list by --devices, an export by --ets");
        }
        ProcessContext process = session.process();
        Optional<OutputFile> file = output.value()
                .map(path -> FileName.of(path, "--output"))
                .map(path -> force.given() ? OutputFile.replacing(path) : OutputFile.creating(path));
        PlantDraft draft = PlantFileCommands.readable(
                process,
                () -> PlantDraft.of(request(), () -> new ProjectPassword(process).fetch(projectPassword.value())));
        // A plant file is UTF-8, whatever the terminal's encoding is.
        byte[] bytes = draft.text().getBytes(StandardCharsets.UTF_8);
        file.ifPresentOrElse(it -> it.write(bytes), () -> process.out().write(bytes, 0, bytes.length));
        process.out().flush();
        draft.summary().forEach(count -> process.err().print(count + "\n"));
        process.err().flush();
        return 0;
    }

    private DraftRequest request() {
        return new DraftRequest(
                exports.values().stream()
                        .map(path -> FileName.of(path, "--ets"))
                        .toList(),
                project.value().map(path -> FileName.of(path, "--project")),
                devices.value().map(path -> FileName.of(path, "--devices")),
                encoding.value().map(charset -> CharsetName.parse(charset, "--encoding")),
                name.value(),
                output.value().map(path -> FileName.of(path, "--output")));
    }
}
