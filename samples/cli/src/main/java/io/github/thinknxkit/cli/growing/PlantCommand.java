package io.github.thinknxkit.cli.growing;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands for plant files. */
@Command(name = "plant", description = "Start a plant file, or compare one with newer exports of ETS.")
public final class PlantCommand implements Runnable {

    private final PlantSurroundings around;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private PlantCommand(PlantSurroundings around) {
        this.around = around;
    }

    /**
     * Makes the command with the commands in it.
     *
     * @param around the program
     * @return the command, to be added to another
     */
    public static CommandSpec of(PlantSurroundings around) {
        CommandLine plant = new CommandLine(new PlantCommand(around));
        plant.addSubcommand("draft", new PlantDraftCommand(around));
        plant.addSubcommand("compare", new PlantCompareCommand(around));
        return plant.getCommandSpec();
    }

    /** Refuses: the word for what to do is missing. */
    @Override
    public void run() {
        String words = String.join(" or ", spec.subcommands().keySet());
        throw around.refusal().apply("plant needs to know what to do: " + words);
    }
}
