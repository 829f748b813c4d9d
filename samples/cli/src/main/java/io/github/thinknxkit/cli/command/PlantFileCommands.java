package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.connection.ProjectPassword;
import io.github.thinknxkit.cli.growing.PlantCommand;
import io.github.thinknxkit.cli.growing.PlantSurroundings;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.surroundings.Surroundings;
import io.github.thinknxkit.cli.surroundings.UsageException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;

/** The commands that start a plant file and compare one with newer exports, in the help of this program. */
final class PlantFileCommands implements ProgramCommand {

    private final Session session;

    PlantFileCommands(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        Surroundings around = session.around();
        CommandSpec plant = PlantCommand.of(new PlantSurroundings(
                around.out(), around.err(), this::json, new ProjectPassword(around)::fetch, UsageException::new));
        CommandHelp.describe(
                plant,
                "plant draft|compare",
                List.of("Start a plant file, or compare one with newer exports of ETS; nothing is sent."),
                List.of(
                        "thinknx plant draft --ets villa.xml --devices devices.csv > villa.yaml",
                        "thinknx plant compare villa.yaml newer.csv"));
        CommandHelp.describe(
                below(plant, "draft"),
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
        CommandHelp.describe(
                below(plant, "compare"),
                "plant compare PLANT EXPORT …",
                List.of(
                        "Compare a plant file and the exports that it names with newer exports, which take their place.",
                        "",
                        "Tells which group addresses were added, removed, renamed, moved or retyped, and what that means for",
                        "code and for the plant file. With --exit-code the exit status is 1 if there are differences."),
                List.of(
                        "thinknx plant compare villa.yaml newer.csv",
                        "thinknx plant compare villa.yaml newer.xml --json --exit-code"));
        return plant;
    }

    private boolean json() {
        return switch (session.output().form()) {
            case TABLE -> false;
            case JSON -> true;
            case CSV, YAML -> throw new UsageException("plant compare prints a table or JSON: --format table or json");
        };
    }

    private static CommandSpec below(CommandSpec plant, String name) {
        return Objects.requireNonNull(plant.subcommands().get(name), name).getCommandSpec();
    }

    @Override
    public Integer call() {
        throw new UsageException("plant needs to know what to do: draft or compare");
    }
}
