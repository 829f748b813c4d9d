package io.github.thinknxkit.samples.soak.gateway;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.samples.soak.check.Violations;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** Tells what a gateway of 1,000 devices costs that many listen to: the figures of its README. */
public final class GatewayFigures {

    private static final Estate.Size SIZE = new Estate.Size(10, 100, 0);
    private static final int STREAMS = 500;
    private static final int HOOKS = 200;
    private static final int CHANGES_PER_SECOND = 20;
    private static final int SECONDS = 60;
    private static final int SILENT = 10_000;
    private static final double FRESHNESS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningGateway gateway;
    private final Estate estate;
    private final Listeners listeners;
    private final Delays delays;

    private GatewayFigures(RunningGateway gateway, Estate estate, Listeners listeners, Delays delays) {
        this.gateway = gateway;
        this.estate = estate;
        this.listeners = listeners;
        this.delays = delays;
    }

    /**
     * Measures, and prints what was measured.
     *
     * @param args none
     * @throws IOException if the servers or the gateway cannot be started
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Delays delays = new Delays();
        try (HookHost host = HookHost.start(new SplittableRandom(1));
                Estate estate =
                        Estate.open(SIZE, Files.createTempDirectory("gateway-figures"), host.port(), FRESHNESS);
                RunningGateway gateway = RunningGateway.start(estate.config(), "256m");
                Listeners listeners = new Listeners(estate, gateway, gateway.trust(), host, delays)) {
            new GatewayFigures(gateway, estate, listeners, delays).measure();
        }
    }

    private void measure() throws IOException, InterruptedException {
        Violations violations = new Violations(System.out::println);
        tell("no servers asked yet", gateway.measure());
        listeners.openStreams(SIZE.servers());
        listeners.awaitAllKnow(PATIENCE, violations);
        tell("1,000 devices in 10 servers, 10 streams", gateway.measure());
        listeners.openStreams(STREAMS - SIZE.servers());
        listeners.awaitAllKnow(PATIENCE, violations);
        tell("500 streams", gateway.measure());
        listeners.makeHooks(HOOKS);
        listeners.awaitAllKnow(PATIENCE, violations);
        tell("500 streams, 200 hooks", gateway.measure());
        rest();
        change();
        idle();
    }

    /** Many connect and say nothing; whoever calls is answered meanwhile. */
    private void idle() throws IOException {
        URI address = URI.create(gateway.address());
        String server = estate.servers().get(0);
        List<Socket> silent = new ArrayList<>();
        try (Transport transport =
                        Transport.builder().trust(gateway.certificate()).build();
                Thinknx home =
                        Thinknx.connect(Connection.onPremise(gateway.address(), gateway.key(server)), transport)) {
            for (int i = 0; i < SILENT; i++) {
                silent.add(new Socket(InetAddress.getLoopbackAddress(), address.getPort()));
            }
            long start = System.nanoTime();
            home.analogValue(estate.values().get(0)).value().status().send();
            long end = System.nanoTime();
            tell(SILENT + " silent connections", gateway.measure());
            System.out.println(
                    "a first call beside them: " + Duration.ofNanos(end - start).toMillis() + " ms");
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    private static void tell(String what, RunningGateway.Use use) {
        System.out.println(what + ": " + use.vitals() + ", " + use.resident() + " MB in all");
    }

    /** Nobody does anything, but for the watches that read each value every half a minute. */
    private void rest() throws IOException, InterruptedException {
        RunningGateway.Use before = gateway.measure();
        TimeUnit.SECONDS.sleep(SECONDS);
        System.out.println("a minute without changes: processors worked " + worked(before, gateway.measure()));
    }

    private static String worked(RunningGateway.Use before, RunningGateway.Use after) {
        return String.format(
                Locale.ROOT,
                "%.1f s",
                after.processor().minus(before.processor()).toMillis() / 1e3);
    }

    private void change() throws IOException, InterruptedException {
        try (Transport transport =
                Transport.builder().trust(gateway.certificate()).build()) {
            List<Thinknx> homes = new ArrayList<>();
            for (String server : estate.servers()) {
                homes.add(Thinknx.connect(Connection.onPremise(gateway.address(), gateway.key(server)), transport));
            }
            RunningGateway.Use before = gateway.measure();
            long told = listeners.messages();
            long start = System.nanoTime();
            for (int i = 0; i < CHANGES_PER_SECOND * SECONDS; i++) {
                int server = i % homes.size();
                change(homes.get(server), estate.servers().get(server), i);
                TimeUnit.NANOSECONDS.sleep(
                        start + (i + 1L) * TimeUnit.SECONDS.toNanos(1) / CHANGES_PER_SECOND - System.nanoTime());
            }
            RunningGateway.Use after = gateway.measure();
            tell("after 1,200 changes", after);
            System.out.println("a minute with 1,200 changes: " + (listeners.messages() - told) + " messages; " + delays
                    + "; processors worked " + worked(before, after));
            homes.forEach(Thinknx::close);
        }
    }

    private void change(Thinknx home, String server, int number) {
        String guid = estate.values().get(number / SIZE.servers() % SIZE.values());
        delays.changes(server, guid, number + 1);
        var unused =
                home.analogValue(guid).value().set(number + 1).awaitFeedback().sendAsync();
    }
}
