package io.github.thinknxkit.draft;

import io.github.thinknxkit.draft.input.CleanText;
import io.github.thinknxkit.draft.input.InputException;
import io.github.thinknxkit.draft.plan.Title;
import io.github.thinknxkit.draft.project.Project;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a plant file is to be made of.
 *
 * @param exports exports of ETS
 * @param project the ETS project
 * @param devices the list of devices
 * @param encoding the encoding of CSV files that do not tell it
 * @param name the plant's name
 * @param output where the plant file is to be, so that it can name the exports as seen from there; empty for the working folder
 */
public record DraftRequest(
        List<Path> exports,
        Optional<Path> project,
        Optional<Path> devices,
        Optional<Charset> encoding,
        Optional<String> name,
        Optional<Path> output) {

    private static final int LONGEST_NAME = 255;

    /**
     * Copies the list.
     *
     * @throws InputException if the name is none
     */
    public DraftRequest {
        exports = List.copyOf(exports);
        name = name.map(CleanText::line);
        if (name.filter(text -> text.isEmpty() || text.length() > LONGEST_NAME).isPresent()) {
            throw new InputException("the plant's name has 1 to " + LONGEST_NAME + " characters");
        }
    }

    /**
     * The plant's name, or a guess: the name of the project, else from the name of a file, that of the plant file itself or of what
     * it is made of.
     */
    Title title(Optional<Project> read) {
        return name.map(text -> new Title(text, Optional.empty()))
                .or(() -> read.map(Project::name).flatMap(Title::ofProject))
                .or(() -> Stream.of(output.stream(), exports.stream(), project.stream(), devices.stream())
                        .flatMap(files -> files)
                        .findFirst()
                        .map(Title::of))
                .orElseThrow();
    }
}
