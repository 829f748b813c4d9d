package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.TextOption;
import io.github.thinknxkit.cli.plant.StateReader;
import io.github.thinknxkit.cli.plant.Watch;
import io.github.thinknxkit.cli.report.Progress;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.text.DurationWord;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what changes in a plant, as it changes. */
final class WatchCommand implements ProgramCommand {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Session session;
    private final PlantOptions options;
    private final TextOption interval =
            TextOption.of("--interval", "TIME", "how long to wait after each round, at least 1s; 10s by default");
    private final TextOption rounds =
            TextOption.of("--rounds", "N", "how many times to read, the first one included; for ever by default");

    WatchCommand(Session session) {
        this.session = session;
        options = new PlantOptions(session);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        options.addTo(spec);
        interval.addTo(spec);
        rounds.addTo(spec);
        CommandHelp.describe(
                spec,
                "watch [AREA]",
                List.of(
                        "Tell what changes in a plant, as it changes, until Ctrl-C.",
                        "",
                        "All states are read again and again, with a pause between, and a longer one if the server asks",
                        "for it: the API has no events yet."),
                List.of(
                        "thinknx watch --plant villa.yaml",
                        "thinknx watch --plant villa.yaml \"Ground floor/Living room\" --interval 2s --json"));
        return spec;
    }

    @Override
    public Integer call() throws InterruptedException {
        Duration wait = interval.value()
                .map(word -> DurationWord.parse(word, "--interval"))
                .orElse(Duration.ofSeconds(10));
        if (wait.compareTo(SHORTEST) < 0) {
            throw new UsageException("--interval must be at least 1s, so that the server keeps time for other calls");
        }
        Optional<Integer> count = rounds.value().map(WatchCommand::count);
        Plant plant = options.plant();
        try (Sending sending = Sending.open(session, session.settings())) {
            StateReader reader =
                    new StateReader(plant, options.kinds(), sending.link(), new Progress(session.process()));
            return new Watch(
                            reader::read,
                            options.printer(),
                            wait,
                            time -> Thread.sleep(time.toMillis()),
                            Clock.systemUTC())
                    .run(count);
        }
    }

    private static int count(String number) {
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new UsageException("--rounds is a number from 1");
        }
        return Integer.parseInt(number);
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return options.next(before, current);
    }
}
