package io.github.thinknxkit.gateway.program;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.tls.TlsException;
import io.github.thinknxkit.servers.file.ConfigFile;
import io.github.thinknxkit.servers.program.ConfigOption;
import io.github.thinknxkit.servers.program.ProcessEnd;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Starts a gateway, and keeps it until the process is asked to end. */
final class ServeCommand implements Callable<Integer> {

    private static final String ENDING = "thinknx-gateway-ending";

    private final ConfigOption<GatewayConfig> config;
    private final Running.Start start;
    private final Clock clock;
    private final PrintWriter out;

    ServeCommand(ConfigOption<GatewayConfig> config, Running.Start start, Clock clock, PrintWriter out) {
        this.config = config;
        this.start = start;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ConfigFile<GatewayConfig>> file = config.file();
        try {
            if (file.isPresent()) {
                serve(file.get());
            } else {
                tryOut();
            }
            return 0;
        } catch (IOException e) {
            throw new IOException("the gateway cannot start: " + e.getMessage(), e);
        }
    }

    private void serve(ConfigFile<GatewayConfig> file) throws IOException {
        GatewayConfig known = file.read().orElseThrow();
        try (ProcessEnd ending = new ProcessEnd(ENDING);
                Running gateway = started(known);
                Upkeep upkeep = new Upkeep(gateway)) {
            upkeep.watch(file, known);
            print("The gateway is at " + gateway.address() + "/KEY/api/V1/, and tells how it is at "
                    + gateway.operationAddress() + "/readyz");
            ending.await();
        }
    }

    private void tryOut() throws IOException {
        try (ProcessEnd ending = new ProcessEnd(ENDING);
                Trial trial = Trial.prepare();
                Running gateway = started(trial);
                Upkeep upkeep = new Upkeep(gateway)) {
            upkeep.start();
            print(trial.text(gateway));
            ending.await();
        }
    }

    private Running started(Trial trial) throws IOException {
        try {
            return started(trial.config());
        } catch (IOException e) {
            trial.configure(false);
            return started(trial.config());
        }
    }

    private Running started(GatewayConfig known) throws IOException {
        try {
            return start.start(known, clock);
        } catch (TlsException e) {
            throw new UsageException("tls: " + e.getMessage());
        }
    }

    /** In one write, which succeeds also if whoever reads it goes after the first line. */
    private void print(String text) throws IOException {
        out.print(text + System.lineSeparator());
        if (out.checkError()) {
            throw new IOException("standard output cannot be written, and nobody would know how to call it");
        }
    }
}
