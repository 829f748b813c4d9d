package io.github.thinknxkit.samples.quickstart;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.knx.Telegram;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantFileException;
import io.github.thinknxkit.simulator.plant.PlantReader;
import io.github.thinknxkit.spec.load.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.Objects;

/** Starts a simulated server in this process, and tells the story of a morning through the generated client and plant. */
public final class Quickstart {

    private static final String PLANT = "house.yaml";
    private static final String USER = "service";
    private static final String PASSWORD = "a password that nobody will see";

    private Quickstart() {}

    /**
     * Tells the story on standard output.
     *
     * @param args none
     * @throws IOException if the plant file cannot be read, or the simulator cannot listen on a free port
     * @throws PlantFileException if something is wrong with the plant file
     */
    public static void main(String[] args) throws IOException, PlantFileException {
        tell(System.out);
    }

    static void tell(PrintStream out) throws IOException, PlantFileException {
        try (Simulator simulator =
                Simulator.builder().plant(plant()).user(USER, PASSWORD).start()) {
            URI address = simulator.localAddress();
            Connection connection =
                    Connection.local(address.getHost(), address.getPort()).digest(USER, Secret.of(PASSWORD));
            out.println("A morning in a house, on a simulated server. Connection: " + connection);
            Narrator narrator = new Narrator(out);
            try (Thinknx home = Thinknx.connect(connection)) {
                new Morning(House.over(home), narrator).tell();
            }
            sumUp(simulator, narrator, out);
        }
    }

    /** The simulator plays the same plant file that the compiler made types of. */
    private static Plant plant() throws IOException, PlantFileException {
        try (InputStream file = Quickstart.class.getResourceAsStream("/" + PLANT)) {
            byte[] bytes = Objects.requireNonNull(file, PLANT).readAllBytes();
            return new PlantReader().read(SpecSource.of(PLANT, bytes));
        }
    }

    private static void sumUp(Simulator simulator, Narrator narrator, PrintStream out) {
        out.println();
        out.println("The server saw " + simulator.journal().arrivals().size() + " requests for " + narrator.sent()
                + " calls: the first was challenged to authenticate.");
        for (Telegram telegram : simulator.telegrams().telegrams()) {
            out.println("On its bus: " + telegram.type() + " " + telegram.value() + " to " + telegram.group());
        }
    }
}
