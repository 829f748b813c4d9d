package io.github.thinknxkit.samples.soak.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Soaks a gateway: {@code GatewaySoak [MINUTES [SERVERS [SEED]]]}. */
public final class GatewaySoak {

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private static final int VALUES = 3;
    private static final int BUTTONS = 20;
    private static final String HEAP = "256m";

    private GatewaySoak() {}

    /**
     * Soaks, prints a line a minute and a verdict, and exits with 1 if anything was wrong, or 2 if the arguments are.
     *
     * @param args minutes, 20 if they are not given; servers, 500; the seed of all chances, or 0 for a new one
     * @throws IOException if the servers or the gateway cannot be started
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        GatewayPlan plan;
        try {
            plan = GatewayPlan.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println("soak: " + e.getMessage() + "; usage: GatewaySoak [MINUTES [SERVERS [SEED]]]");
            System.exit(USAGE);
            return;
        }
        Path folder = Files.createTempDirectory("gateway-soak");
        System.exit(soak(plan, folder, System.out::println).isEmpty() ? 0 : FAILED);
    }

    /** Soaks, with all files in a folder, and returns what should not have happened. */
    static List<String> soak(GatewayPlan plan, Path folder, Consumer<String> out)
            throws IOException, InterruptedException {
        out.accept("soaking " + plan + " on JDK " + Runtime.version() + "; files in " + folder);
        Delays delays = new Delays();
        try (HookHost host = HookHost.start(new SplittableRandom(plan.seed() + 1));
                Estate estate = Estate.open(
                        new Estate.Size(plan.servers(), VALUES, BUTTONS), folder, host.port(), plan.freshness());
                RunningGateway gateway = RunningGateway.start(estate.config(), HEAP);
                Listeners listeners = new Listeners(estate, gateway, gateway.trust(), host, delays)) {
            listeners.openStreams(plan.servers());
            listeners.makeHooks(plan.servers());
            try (GatewaySoakRun run = new GatewaySoakRun(plan, out, estate, gateway, host, listeners)) {
                return run.run();
            }
        }
    }
}
