package io.github.thinknxkit.simulator;

import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import io.github.thinknxkit.simulator.plant.PlantFileException;
import io.github.thinknxkit.simulator.plant.PlantReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts the simulator of the command line and says how to call it. */
final class Launch {

    private static final int RANDOM_BYTES = 12;
    private static final String USER = "service";

    private final Options options;
    private final Map<String, String> environment;

    Launch(Options options, Map<String, String> environment) {
        this.options = options;
        this.environment = Map.copyOf(environment);
    }

    /** A credential, and how it may be shown: a made-up one in full, a given one by the name of its variable. */
    private record Credential(String value, String shown) {}

    Simulator start(PrintStream out) throws IOException, PlantFileException {
        Credential user = credential("THINKNX_USER", USER);
        Credential password = credential("THINKNX_PASSWORD", random());
        Optional<Credential> key = key();
        SimulatorBuilder builder = Simulator.builder()
                .bindAddress(options.bindAddress())
                .localPort(options.localPort())
                .cloudPort(options.cloudPort())
                .webPort(options.webPort())
                .webBindAddress(options.webBindAddress())
                .user(user.value(), password.value())
                .plant(plant())
                .speed(options.speed());
        key.map(Credential::value).ifPresent(builder::key);
        Simulator simulator = builder.start();
        List<String> lines = new ArrayList<>();
        lines.add("local  " + simulator.localAddress() + "/api/V1/  user " + user.shown() + ", password "
                + password.shown());
        lines.add("cloud  " + simulator.cloudAddress() + "/KEY/api/V1/  "
                + key.map(it -> "KEY " + it.shown())
                        .orElse("no KEY yet: enable the Integration Kit at " + simulator.webAddress() + "#/cloud"));
        lines.add("page   " + simulator.webAddress());
        if (options.certificate().isPresent()) {
            lines.add(writeCertificate(simulator, options.certificate().get()));
        }
        simulator.plant().devices().forEach(device -> lines.add(line(device)));
        print(simulator, lines, out);
        return simulator;
    }

    /** In one write, which succeeds also if whoever reads it goes after the first line. */
    private static void print(Simulator simulator, List<String> lines, PrintStream out) throws IOException {
        String end = System.lineSeparator();
        out.print(String.join(end, lines) + end);
        if (out.checkError()) {
            simulator.close();
            throw new IOException("standard output cannot be written, and nobody would know how to call it");
        }
    }

    private Plant plant() throws IOException, PlantFileException {
        return options.plant().isPresent()
                ? new PlantReader().read(options.plant().get())
                : DemoPlant.create();
    }

    private Optional<Credential> key() throws IOException {
        if (!options.noKey()) {
            return Optional.of(credential("THINKNX_KEY", random()));
        }
        if (!environment.getOrDefault("THINKNX_KEY", "").isEmpty()) {
            throw new IOException("THINKNX_KEY gives a key, and --no-key asks for none; leave one of them out");
        }
        return Optional.empty();
    }

    private Credential credential(String variable, String madeUp) {
        String given = environment.getOrDefault(variable, "");
        return given.isEmpty() ? new Credential(madeUp, madeUp) : new Credential(given, "from " + variable);
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String writeCertificate(Simulator simulator, Path file) throws IOException {
        try {
            Files.writeString(file, simulator.identity().pem());
        } catch (IOException e) {
            simulator.close();
            throw new IOException("the certificate cannot be written to " + file, e);
        }
        return "trust  " + file;
    }

    private static String line(PlantDevice device) {
        String place = String.join(" / ", device.area());
        String name = place.isEmpty() ? device.name() : place + " / " + device.name();
        return String.format("%-12s  %s  %s", device.kind(), device.guid(), name);
    }
}
