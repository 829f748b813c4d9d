package io.github.thinknxkit.cli.growing;

import io.github.thinknxkit.cli.growing.draft.DraftRequest;
import io.github.thinknxkit.cli.growing.draft.PlantDraft;
import io.github.thinknxkit.cli.growing.input.OutputFile;
import io.github.thinknxkit.cli.growing.input.PlantFiles;
import io.github.thinknxkit.cli.growing.input.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a first plant file. */
@Command(
        name = "draft",
        description =
                "Make a first plant file of a list of devices, exports and a project of ETS, every guess marked for review.")
final class PlantDraftCommand implements Callable<Integer> {

    private final PlantSurroundings around;

    @Option(names = "--ets", paramLabel = "EXPORT", description = "a group-address export, XML or CSV; may be repeated")
    private List<Path> exports = new ArrayList<>();

    @Option(
            names = "--project",
            paramLabel = "FILE",
            description = "an ETS project (.knxproj), read for rooms and functions; plant files do not name it")
    private @Nullable Path project;

    @Option(
            names = "--project-password-file",
            paramLabel = "FILE",
            description = "where the project's password stands; - is standard input. Else you are asked")
    private @Nullable String projectPasswordFile;

    @Option(
            names = "--devices",
            paramLabel = "FILE",
            description =
                    "a CSV of names and GUIDs, as written down from the server's page; areas and kinds may be in it")
    private @Nullable Path devices;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "the encoding of CSV files that are neither UTF-8 nor western European, such as windows-1251")
    private @Nullable Charset encoding;

    @Option(names = "--name", paramLabel = "NAME", description = "the plant's name; made of a file's name by default")
    private @Nullable String name;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "the file to write; standard output by default. One that is there is not overwritten")
    private @Nullable Path output;

    @Option(names = "--force", description = "overwrite the file")
    private boolean force;

    PlantDraftCommand(PlantSurroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try {
            draft();
            return 0;
        } catch (Refusal e) {
            throw around.refusal().apply(String.valueOf(e.getMessage()));
        }
    }

    private void draft() {
        DraftRequest request = new DraftRequest(
                exports,
                Optional.ofNullable(project),
                Optional.ofNullable(devices),
                Optional.ofNullable(encoding),
                Optional.ofNullable(name),
                Optional.ofNullable(output));
        Optional<OutputFile> file =
                request.output().map(path -> force ? OutputFile.replacing(path) : OutputFile.creating(path));
        PlantDraft draft = PlantDraft.of(
                request,
                new PlantFiles(around.err()),
                () -> around.projectPassword().apply(Optional.ofNullable(projectPasswordFile)));
        byte[] bytes = draft.text().getBytes(StandardCharsets.UTF_8);
        file.ifPresentOrElse(it -> it.write(bytes), () -> print(bytes));
        draft.summary().forEach(count -> around.err().print(count + "\n"));
        around.err().flush();
    }

    /** A plant file is UTF-8, whatever the terminal's encoding is. */
    private void print(byte[] bytes) {
        around.out().write(bytes, 0, bytes.length);
        around.out().flush();
    }
}
