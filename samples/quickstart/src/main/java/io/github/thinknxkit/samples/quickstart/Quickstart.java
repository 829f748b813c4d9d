package io.github.thinknxkit.samples.quickstart;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.knx.Telegram;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;

/** Starts a simulated server in this process, and tells the story of a morning through the generated client. */
public final class Quickstart {

    private static final String USER = "service";
    private static final String PASSWORD = "a password that nobody will see";

    private Quickstart() {}

    /**
     * Tells the story on standard output.
     *
     * @param args none
     * @throws IOException if the simulator cannot listen on a free port
     */
    public static void main(String[] args) throws IOException {
        tell(System.out);
    }

    static void tell(PrintStream out) throws IOException {
        try (Simulator simulator = Simulator.builder().user(USER, PASSWORD).start()) {
            URI address = simulator.localAddress();
            Connection connection =
                    Connection.local(address.getHost(), address.getPort()).digest(USER, Secret.of(PASSWORD));
            out.println("A morning in a house, on a simulated server. Connection: " + connection);
            try (Thinknx home = Thinknx.connect(connection)) {
                new Morning(home, house(), new Narrator(out)).tell();
            }
            sumUp(simulator, out);
        }
    }

    private static void sumUp(Simulator simulator, PrintStream out) {
        out.println();
        out.println("The server saw " + simulator.journal().arrivals().size()
                + " requests: one for each call, and one more since the first was challenged to authenticate.");
        for (Telegram telegram : simulator.telegrams().telegrams()) {
            out.println("On its bus: " + telegram.type() + " " + telegram.value() + " to " + telegram.group());
        }
    }

    private static House house() {
        return new House(
                DemoPlant.CEILING_LIGHT,
                DemoPlant.SOUTH_BLIND,
                DemoPlant.THERMOSTAT,
                DemoPlant.AIR_CONDITIONER,
                DemoPlant.GOOD_MORNING);
    }
}
