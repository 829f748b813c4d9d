package io.github.thinknxkit.draft;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.draft.input.InputException;
import io.github.thinknxkit.draft.input.InputFile;
import io.github.thinknxkit.draft.input.PlantFiles;
import io.github.thinknxkit.draft.input.PlantFiles.LoadedExport;
import io.github.thinknxkit.draft.list.DeviceList;
import io.github.thinknxkit.draft.list.DeviceListReader;
import io.github.thinknxkit.draft.plan.Draft;
import io.github.thinknxkit.draft.plan.DraftPlanner;
import io.github.thinknxkit.draft.plan.ExportName;
import io.github.thinknxkit.draft.project.Project;
import io.github.thinknxkit.draft.project.ProjectFile;
import io.github.thinknxkit.draft.text.DraftText;
import io.github.thinknxkit.draft.text.Summary;
import io.github.thinknxkit.draft.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A first plant file.
 *
 * @param text its text, which loads without problems
 * @param summary what is to be reviewed in it, counted, each a clause without full stop
 */
public record PlantDraft(String text, List<String> summary) {

    /** Copies the list. */
    public PlantDraft {
        summary = List.copyOf(summary);
    }

    /**
     * Makes a plant file of a list of devices and exports. The same files make the same text.
     *
     * @param request what it is made of
     * @param password fetches the password of the project; called only for a protected one
     * @return the plant file
     * @throws InputException if there is nothing to make it of, or a file cannot be read
     */
    public static PlantDraft of(DraftRequest request, Supplier<Secret> password) {
        if (request.exports().isEmpty()
                && request.project().isEmpty()
                && request.devices().isEmpty()) {
            throw new InputException(
                    "there is nothing to make a plant file of; give a list of devices, exports of ETS, a project"
                            + " or several of them");
        }
        Optional<Project> project = request.project().map(path -> ProjectFile.read(path, password));
        Vocabulary vocabulary = Vocabulary.bundled();
        List<LoadedExport> exports = request.exports().stream()
                .map(path -> PlantFiles.export(path, request.encoding()))
                .toList();
        DeviceList list = request.devices()
                .map(path -> DeviceListReader.read(InputFile.read(path), request.encoding(), vocabulary))
                .orElse(DeviceList.none());
        List<ExportName> names = new ArrayList<>();
        for (int i = 0; i < exports.size(); i++) {
            names.add(ExportPath.of(request.exports().get(i), exports.get(i).encoding(), request.output()));
        }
        Draft draft = new DraftPlanner(
                        vocabulary, exports.stream().map(LoadedExport::export).toList(), project)
                .plan(request.title(project), names, list);
        return new PlantDraft(DraftText.of(draft), Summary.of(draft));
    }
}
