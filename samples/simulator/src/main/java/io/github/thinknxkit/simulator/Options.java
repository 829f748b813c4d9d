package io.github.thinknxkit.simulator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The command line.
 *
 * @param bindAddress the address to listen at
 * @param localPort the local port, 0 for any free one
 * @param cloudPort the cloud port, 0 for any free one
 * @param webPort the port of the web pages, 0 for any free one
 * @param webBindAddress the address that the web pages listen at
 * @param noKey whether the Integration Kit is not enabled at the start
 * @param certificate where to write the certificate of the cloud port, if anywhere
 * @param plant the plant file, if not the demo plant
 * @param speed how many times as quickly devices live
 * @param help whether the usage is asked for
 */
record Options(
        String bindAddress,
        int localPort,
        int cloudPort,
        int webPort,
        String webBindAddress,
        boolean noKey,
        Optional<Path> certificate,
        Optional<Path> plant,
        double speed,
        boolean help) {

    static final String USAGE = """
            usage: java -jar thinknx-simulator-standalone.jar [option …]
              --port N            local port, http (default 5051; 0: any free one)
              --cloud-port N      cloud port, https (default 5443; 0: any free one)
              --bind ADDRESS      address to listen at (default 127.0.0.1)
              --web-port N        port of the web pages, http (default 5080; 0: any free one)
              --web-bind ADDRESS  address of the web pages, which have no login (default 127.0.0.1)
              --no-key            begin with the Integration Kit not enabled, as a new server does
              --certificate FILE  write the cloud port's certificate there, in PEM
              --plant FILE        the plant file to play (default: a demo villa with every kind of device)
              --speed FACTOR      how many times as quickly devices live (default 1)
              --help              this text
            Credentials come from the environment: THINKNX_USER, THINKNX_PASSWORD, THINKNX_KEY.
            Those that are not given are made up and printed once.
            """;

    private static final Set<String> NAMES = Set.of(
            "--port", "--cloud-port", "--bind", "--web-port", "--web-bind", "--certificate", "--plant", "--speed");

    private static final String NO_KEY = "--no-key";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int MAX_PORT = 65_535;
    private static final int FASTEST = 10_000;

    static Options parse(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--help")) {
                return of(given, true);
            }
            if (arguments[i].equals(NO_KEY)) {
                given.put(NO_KEY, "");
                continue;
            }
            if (i + 1 == arguments.length || !NAMES.contains(arguments[i])) {
                throw new IllegalArgumentException("the option " + arguments[i] + " is unknown, or lacks its value");
            }
            given.put(arguments[i], arguments[++i]);
        }
        return of(given, false);
    }

    private static Options of(Map<String, String> given, boolean help) {
        return new Options(
                given.getOrDefault("--bind", LOOPBACK),
                port(given, "--port", "5051"),
                port(given, "--cloud-port", "5443"),
                port(given, "--web-port", "5080"),
                given.getOrDefault("--web-bind", LOOPBACK),
                given.containsKey(NO_KEY),
                Optional.ofNullable(given.get("--certificate")).map(Path::of),
                Optional.ofNullable(given.get("--plant")).map(Path::of),
                factor(given, "--speed", "1"),
                help);
    }

    private static double factor(Map<String, String> given, String name, String otherwise) {
        String text = given.getOrDefault(name, otherwise);
        try {
            double factor = Double.parseDouble(text);
            if (factor > 0 && factor <= FASTEST) {
                return factor;
            }
        } catch (NumberFormatException e) {
            // Falls through to the message that both mistakes deserve.
        }
        throw new IllegalArgumentException(
                "the option " + name + " takes a number above 0 and at most " + FASTEST + ", not \"" + text + "\"");
    }

    private static int port(Map<String, String> given, String name, String otherwise) {
        String text = given.getOrDefault(name, otherwise);
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Falls through to the message that both mistakes deserve.
        }
        throw new IllegalArgumentException("the option " + name + " takes 0 to 65535, not \"" + text + "\"");
    }
}
