package io.github.thinknxkit.samples.soak.gateway;

import io.github.thinknxkit.gateway.Gateway;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.samples.soak.check.Vitals;
import io.github.thinknxkit.servers.config.ServerConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * A gateway in a process of its own, so that what it holds is known. It prints its address, a key for each server, and then,
 * for each line that it reads, its vitals.
 */
final class GatewayProcess {

    private static final CallLimit UNLIMITED = new CallLimit(1_000_000, 1_000_000);

    private GatewayProcess() {}

    /** Runs the gateway of a configuration file until its input ends. */
    public static void main(String[] args) throws Exception {
        GatewayConfig config = GatewayConfig.in(Path.of(args[0])).read().orElseThrow();
        try (Gateway gateway = Gateway.start(config, Clock.systemUTC())) {
            System.out.println("address " + gateway.address());
            System.out.println("certificate " + gateway.tls().certificate());
            for (ServerConfig server : config.servers()) {
                System.out.println("key " + server.name() + " " + key(gateway, server.name()));
            }
            System.out.println("ready");
            tellVitals();
        }
    }

    private static String key(Gateway gateway, String server) {
        return gateway.keys()
                .make(server, "soak", Scope.everything(Right.READ, Right.COMMAND), UNLIMITED, Optional.empty())
                .text();
    }

    private static void tellVitals() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (in.readLine() != null) {
            Vitals now = Vitals.measure();
            System.out.println(
                    "vitals " + now.heap() + " " + now.threads() + " " + now.files() + " " + processorNanos());
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
