package io.github.thinknxkit.simulator;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The command line.
 *
 * @param bindAddress the address to listen at
 * @param localPort the local port, 0 for any free one
 * @param cloudPort the cloud port, 0 for any free one
 * @param webPort the port of the web pages, 0 for any free one
 * @param webBindAddress the address that the web pages listen at
 * @param certificate where to write the certificate of the cloud port, if anywhere
 * @param help whether the usage is asked for
 */
record Options(
        String bindAddress,
        int localPort,
        int cloudPort,
        int webPort,
        String webBindAddress,
        Optional<Path> certificate,
        boolean help) {

    static final String USAGE = """
            usage: java -jar thinknx-simulator-standalone.jar [option …]
              --port N            local port, http (default 5051; 0: any free one)
              --cloud-port N      cloud port, https (default 5443; 0: any free one)
              --bind ADDRESS      address to listen at (default 127.0.0.1)
              --web-port N        port of the web pages, http (default 5080; 0: any free one)
              --web-bind ADDRESS  address of the web pages, which have no login (default 127.0.0.1)
              --certificate FILE  write the cloud port's certificate there, in PEM
              --help              this text
            Credentials come from the environment: THINKNX_USER, THINKNX_PASSWORD, THINKNX_KEY.
            Those that are not given are made up and printed once.
            """;

    static final Options DEFAULT = new Options("127.0.0.1", 5051, 5443, 5080, "127.0.0.1", Optional.empty(), false);

    private static final int MAX_PORT = 65_535;

    static Options parse(String... arguments) {
        Options options = DEFAULT;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--help")) {
                return options.withHelp();
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException("the option " + arguments[i] + " is unknown, or lacks its value");
            }
            options = options.with(arguments[i], arguments[++i]);
        }
        return options;
    }

    private Options withHelp() {
        return new Options(bindAddress, localPort, cloudPort, webPort, webBindAddress, certificate, true);
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--port" ->
                new Options(bindAddress, port(name, value), cloudPort, webPort, webBindAddress, certificate, help);
            case "--cloud-port" ->
                new Options(bindAddress, localPort, port(name, value), webPort, webBindAddress, certificate, help);
            case "--bind" -> new Options(value, localPort, cloudPort, webPort, webBindAddress, certificate, help);
            case "--web-port" ->
                new Options(bindAddress, localPort, cloudPort, port(name, value), webBindAddress, certificate, help);
            case "--web-bind" -> new Options(bindAddress, localPort, cloudPort, webPort, value, certificate, help);
            case "--certificate" ->
                new Options(
                        bindAddress, localPort, cloudPort, webPort, webBindAddress, Optional.of(Path.of(value)), help);
            default -> throw new IllegalArgumentException("the option " + name + " is unknown");
        };
    }

    private static int port(String name, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Falls through to the message that both mistakes deserve.
        }
        throw new IllegalArgumentException("the option " + name + " takes 0 to 65535, not \"" + value + "\"");
    }
}
