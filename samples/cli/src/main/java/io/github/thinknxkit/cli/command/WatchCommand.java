package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.ConditionWords;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.FlagOption;
import io.github.thinknxkit.cli.option.TextOption;
import io.github.thinknxkit.cli.watch.Goal;
import io.github.thinknxkit.cli.watch.Watching;
import io.github.thinknxkit.cli.watch.Watching.Space;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.ConditionParser;
import io.github.thinknxkit.dynamic.plant.DeviceLink;
import io.github.thinknxkit.dynamic.plant.FileDevice;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.text.DurationWord;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.watch.Watch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Tells what changes in a plant, as it changes, or waits until something has changed. */
final class WatchCommand implements ProgramCommand {

    private static final String FRESHNESS = "--freshness";
    private static final String BUDGET = "--budget";
    private static final String UNTIL = "--until";
    private static final String WITHIN = "--within";

    private final Session session;
    private final PlantOptions options;
    private final TextOption freshness =
            TextOption.of(FRESHNESS, "TIME", "how old a state may become, 100ms to 24h; 30s by default");
    private final TextOption budget =
            TextOption.of(BUDGET, "N", "how many reads the server is asked for in a second at most; 2 by default");
    private final TextOption until = TextOption.of(
            UNTIL, "CONDITION", "end when a state is so, such as 'Hall/Lamp power=on' or 'Awning position<=10'");
    private final TextOption within =
            TextOption.of(WITHIN, "TIME", "how long --until waits, such as 2m; the exit status is 8 then");
    private final FlagOption lines =
            FlagOption.of("print changes line by line in a terminal, too, instead of a table", "--lines");

    WatchCommand(Session session) {
        this.session = session;
        options = new PlantOptions(session);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        options.addTo(spec);
        freshness.addTo(spec);
        budget.addTo(spec);
        until.addTo(spec);
        within.addTo(spec);
        lines.addTo(spec);
        CommandHelp.describe(
                spec,
                "watch [AREA]",
                List.of(
                        "Show the states of a plant as they change, until q or Ctrl-C.",
                        "",
                        "In a terminal a table of all states fills it; arrows scroll, and q ends. Elsewhere, and with",
                        "--lines or --until, each change is a line. The API has no events, so states are read again",
                        "and again, within --budget; a state that could not be read for long is marked as stale.",
                        "",
                        "--until waits for a state. Without AREA only its device is read then."),
                List.of(
                        "thinknx watch --plant villa.yaml",
                        "thinknx watch --plant villa.yaml \"Ground floor/Living room\" --freshness 5s --json",
                        "thinknx watch --plant villa.yaml --until 'Hall/Lamp power=on'",
                        "thinknx watch --plant villa.yaml --until 'Garden/Awning position<=10' --within 2m"));
        return spec;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<Goal> goal = goal();
        Plant plant = goal.filter(some -> !options.isPlaceGiven())
                .map(some -> options.plant().only(some.condition().device()::equals))
                .orElseGet(options::plant);
        Optional<Duration> age = freshness.value().map(word -> DurationWord.parse(word, FRESHNESS));
        Optional<Double> rate = budget.value().map(WatchCommand::rate);
        try (Sending sending = Sending.open(session, session.settings())) {
            List<FileDevice> devices = plant.devices().stream()
                    .map(info -> new FileDevice(info, DeviceLink.over(sending.link()), options.kinds()))
                    .toList();
            try (Watch watch = start(Watch.over(devices), age, rate)) {
                return new Watching(session.process(), options.kinds(), plant.name())
                        .show(watch, goal, session.output().form(), space(), session.reports()::print);
            }
        }
    }

    private Optional<Goal> goal() {
        Optional<Duration> time = within.value().map(word -> DurationWord.parse(word, WITHIN));
        if (time.isPresent() && until.value().isEmpty()) {
            throw new UsageException(WITHIN + " tells how long " + UNTIL + " waits: give both");
        }
        return until.value()
                .map(text -> new Goal(new ConditionParser(options.plant(), options.kinds()).parse(text), time));
    }

    /** What was waited for is to be seen when it has come. */
    private Space space() {
        return lines.given() || until.value().isPresent() ? Space.LINES : Space.SCREEN;
    }

    private static Watch start(Watch.Builder usual, Optional<Duration> freshness, Optional<Double> budget) {
        try {
            Watch.Builder aged = freshness.map(usual::freshness).orElse(usual);
            return budget.map(aged::budget).orElse(aged).start();
        } catch (IllegalArgumentException e) {
            throw new UsageException(ShownText.clean(String.valueOf(e.getMessage())));
        }
    }

    private static double rate(String number) {
        if (!number.matches("[0-9]{1,4}(\\.[0-9]{1,3})?")) {
            throw new UsageException(
                    BUDGET + " is a number of reads in a second, such as 2 or 0.5, not " + ShownText.quoted(number));
        }
        return Double.parseDouble(number);
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return options.next(before, current);
    }

    @Override
    public Candidates value(String option, String current) {
        return switch (option) {
            case FRESHNESS -> Candidates.of(List.of("5s", "10s", "30s", "1m"));
            case BUDGET -> Candidates.of(List.of("1", "2", "5", "10"));
            case WITHIN -> Candidates.of(List.of("10s", "1m", "5m"));
            case UNTIL ->
                session.plant()
                        .map(plant -> ConditionWords.of(plant, options.kinds(), current))
                        .orElse(Candidates.NONE);
            default -> Candidates.NONE;
        };
    }
}
