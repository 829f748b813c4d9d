package io.github.thinknxkit.samples.villa.watched;

import io.github.thinknxkit.simulator.plant.PlantFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws the evening of the documentation. */
public final class Picture {

    /** Three hours in a minute and a half. */
    private static final double SPEED = 120;

    private Picture() {}

    /**
     * Lets an evening pass, and draws it.
     *
     * @param args the file to draw it into
     * @throws IOException if a file cannot be read or written, or the simulator cannot listen on a free port
     * @throws PlantFileException if something is wrong with the plant file
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws IOException, PlantFileException, InterruptedException {
        Files.writeString(Path.of(args[0]), draw(SPEED));
    }

    static String draw(double speed) throws IOException, PlantFileException, InterruptedException {
        try (WatchedEvening evening = new WatchedEvening(speed)) {
            Sighting seen = evening.watch();
            String room = "Ground floor/Living room/";
            return new EveningChart(
                            seen,
                            List.of(
                                    seen.track("Ceiling light", room + "Ceiling light power-level.level", "%", 0, 100),
                                    seen.track("South blind", room + "South blind position.position", "%", 0, 100),
                                    seen.track("Awning", "Garden/Awning position.position", "%", 0, 100),
                                    seen.track("Setpoint", room + "Heating setpoint.temperature", "°C", 18, 24),
                                    seen.track(
                                            "Temperature",
                                            room + "Heating actual-temperature.temperature",
                                            "°C",
                                            18,
                                            24)))
                    .text();
        }
    }
}
