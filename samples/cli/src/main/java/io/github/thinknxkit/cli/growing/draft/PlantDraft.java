package io.github.thinknxkit.cli.growing.draft;

import io.github.thinknxkit.cli.growing.draft.list.DeviceList;
import io.github.thinknxkit.cli.growing.draft.list.DeviceListReader;
import io.github.thinknxkit.cli.growing.draft.plan.Draft;
import io.github.thinknxkit.cli.growing.draft.plan.DraftPlanner;
import io.github.thinknxkit.cli.growing.draft.plan.ExportName;
import io.github.thinknxkit.cli.growing.draft.text.DraftText;
import io.github.thinknxkit.cli.growing.draft.text.Summary;
import io.github.thinknxkit.cli.growing.draft.words.Vocabulary;
import io.github.thinknxkit.cli.growing.input.InputFile;
import io.github.thinknxkit.cli.growing.input.LoadedExport;
import io.github.thinknxkit.cli.growing.input.PlantFiles;
import io.github.thinknxkit.cli.growing.input.Refusal;
import io.github.thinknxkit.cli.growing.project.Project;
import io.github.thinknxkit.cli.growing.project.ProjectFile;
import io.github.thinknxkit.connection.Secret;
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
     * @param files reads the exports
     * @param password fetches the password of the project; called only for a protected one
     * @return the plant file
     * @throws Refusal if there is nothing to make it of, or a file cannot be read
     */
    public static PlantDraft of(DraftRequest request, PlantFiles files, Supplier<Secret> password) {
        if (request.exports().isEmpty()
                && request.project().isEmpty()
                && request.devices().isEmpty()) {
            throw new Refusal(
                    "there is nothing to make a plant file of; give a list of devices, exports of ETS, a project"
                            + " or several of them");
        }
        Optional<Project> project = request.project().map(path -> ProjectFile.read(path, password));
        Vocabulary vocabulary = Vocabulary.bundled();
        List<LoadedExport> exports = request.exports().stream()
                .map(path -> files.export(path, request.encoding()))
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
