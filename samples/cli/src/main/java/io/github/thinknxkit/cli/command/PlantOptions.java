package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.PathWords;
import io.github.thinknxkit.cli.option.TextOption;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.cli.plant.Selection;
import io.github.thinknxkit.cli.plant.StatePrinter;
import io.github.thinknxkit.dynamic.api.Subject;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands for plants have in common: which devices they are about, and how they print. */
final class PlantOptions {

    private final Session session;
    private final Words words = new Words()
            .add(
                    "AREA",
                    "an area or device by its path, the end of its path, or its GUID; the whole building if not given");
    private final TextOption kind = TextOption.of("--kind", "KIND", "only devices of this kind");
    private final TextOption tag = TextOption.of("--tag", "TAG", "only devices with this tag");

    PlantOptions(Session session) {
        this.session = session;
    }

    void addTo(CommandSpec spec) {
        words.addTo(spec);
        kind.addTo(spec);
        tag.addTo(spec);
    }

    /** Returns whether an area is named, and not the whole building meant. */
    boolean isPlaceGiven() {
        return !words.given().isEmpty();
    }

    Plant plant() {
        kind.value().ifPresent(this::checkKind);
        Plant all = session.neededPlant();
        Plant place = words.given().isEmpty() ? all : all.within(place(all, words.given()));
        Plant chosen = place.only(new Selection(kind.value(), tag.value())::includes);
        if (chosen.devices().isEmpty()) {
            throw new UsageException("no device" + there() + " of plant " + ShownText.quoted(all.name()) + " matches "
                    + Stream.of(
                                    kind.value().map(word -> "--kind " + word),
                                    tag.value().map(word -> "--tag " + word))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining(" ")));
        }
        return chosen;
    }

    private static String place(Plant all, List<String> given) {
        String joined = String.join(" ", given);
        if (given.size() > 1) {
            throw new UsageException(
                    all.knows(joined)
                            ? "a path with blanks goes in quotes: " + ShownText.quoted(joined)
                            : "only one AREA can be given; a path with blanks goes in quotes");
        }
        return joined;
    }

    private String there() {
        return words.given().stream()
                .findFirst()
                .map(word -> " in " + ShownText.quoted(word))
                .orElse("");
    }

    private void checkKind(String name) {
        List<String> kinds = session.actions().subjects().stream()
                .filter(Subject::device)
                .map(Subject::name)
                .toList();
        if (!kinds.contains(name)) {
            throw unknownKind("--kind", name, kinds);
        }
    }

    /** Says that there is no kind of device of a name, and which there are. */
    static UsageException unknownKind(String option, String name, List<String> known) {
        String question = ShownText.question(name, known);
        return new UsageException(option + ": there is no kind " + ShownText.quoted(name)
                + (question.isEmpty() ? "; there are " + String.join(", ", known) : question));
    }

    StateKinds kinds() {
        return session.stateKinds();
    }

    StatePrinter printer() {
        return session.statePrinter();
    }

    Candidates next(List<String> before, String current) {
        return before.isEmpty()
                ? session.plant().map(plant -> PathWords.all(plant, current)).orElse(Candidates.NONE)
                : Candidates.NONE;
    }
}
