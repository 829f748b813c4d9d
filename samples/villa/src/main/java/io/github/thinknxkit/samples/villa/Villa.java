package io.github.thinknxkit.samples.villa;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.simulator.plant.PlantFileException;
import java.io.IOException;
import java.io.PrintStream;

/** Starts a simulated server that plays the villa, and tells of an evening in it through the generated plant. */
public final class Villa {

    private Villa() {}

    /**
     * Tells of the evening on standard output.
     *
     * @param args none
     * @throws IOException if the plant file cannot be read, or the simulator cannot listen on a free port
     * @throws PlantFileException if something is wrong with the plant file
     */
    public static void main(String[] args) throws IOException, PlantFileException {
        tell(System.out);
    }

    static void tell(PrintStream out) throws IOException, PlantFileException {
        try (SimulatedServer server = SimulatedServer.start();
                Thinknx home = Thinknx.connect(server.connection())) {
            VillaRosa villa = VillaRosa.over(home);
            Narrator narrator = new Narrator(out);
            introduce(villa, narrator);
            new Evening(villa, server, narrator).tell();
            new Bus(villa.groups(), server, narrator).tell();
        }
    }

    private static void introduce(VillaRosa villa, Narrator narrator) {
        VillaRosaGroups groups = villa.groups();
        narrator.say("An evening in " + villa.name() + ": " + villa.devices().size() + " devices; group addresses: "
                + groups.groups().size() + " to send to, " + groups.locked().size() + " locked, "
                + groups.untyped().size() + " that the API cannot send to.");
        narrator.say("The compiled plant and the files that it was made of: " + VillaRosa.freshness());
    }
}
