package io.github.thinknxkit.samples.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.samples.villa.VillaRosa;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantFileException;
import io.github.thinknxkit.simulator.plant.PlantReader;
import io.github.thinknxkit.simulator.time.Timeline;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.testing.ManualTime;
import io.github.thinknxkit.watch.WatchEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * The villa on a simulated server, and a client of it, both in one time that a test lets pass. What goes over the network takes
 * real time, so that a test waits for what is to happen while a little time passes again and again.
 */
final class WatchedVilla implements AutoCloseable {

    private static final String PLANT = "villa.yaml";
    private static final Duration STEP = Duration.ofMillis(50);
    private static final long ANSWER_MILLIS = 2;
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final ManualTime time = new ManualTime();
    private final List<WatchEvent> told = new CopyOnWriteArrayList<>();
    private final Semaphore news = new Semaphore(0);
    private final Transport transport =
            Transport.builder().time(time).watchRate(1000).build();
    private final Thinknx home;
    private Simulator simulator;

    private WatchedVilla(UnaryOperator<Connection> settings) throws IOException, PlantFileException {
        simulator = start(0);
        Connection connection = Connection.local("127.0.0.1", port())
                .digest(Wiring.USER, Wiring.PASSWORD)
                .timeout(Duration.ofMinutes(5));
        home = Thinknx.connect(settings.apply(connection), transport);
    }

    static WatchedVilla open() throws IOException, PlantFileException {
        return open(connection -> connection);
    }

    static WatchedVilla open(UnaryOperator<Connection> settings) throws IOException, PlantFileException {
        return new WatchedVilla(settings);
    }

    private Simulator start(int port) throws IOException, PlantFileException {
        return Simulator.builder()
                .plant(plant())
                .user(Wiring.USER, Wiring.PASSWORD)
                .timeline(Timeline.of(time::now, time::after))
                .reactionTime(Duration.ZERO)
                .localPort(port)
                .start();
    }

    private static Plant plant() throws IOException, PlantFileException {
        try (InputStream file = VillaRosa.class.getResourceAsStream("/" + PLANT)) {
            byte[] bytes = Objects.requireNonNull(file, PLANT).readAllBytes();
            return new PlantReader().read(SpecSource.of(PLANT, bytes));
        }
    }

    private int port() {
        return simulator.localAddress().getPort();
    }

    VillaRosa villa() {
        return VillaRosa.over(home);
    }

    Simulator simulator() {
        return simulator;
    }

    ManualTime time() {
        return time;
    }

    /** Takes what a watch tells. */
    void note(WatchEvent event) {
        told.add(event);
        news.release();
    }

    /** {@return what watches have told by now} */
    List<WatchEvent> told() {
        return List.copyOf(told);
    }

    /** {@return whether a watch has told such a change} */
    boolean toldChange(String text, WatchEvent.Cause cause) {
        return told.stream()
                .anyMatch(event -> event instanceof WatchEvent.Changed changed
                        && changed.cause() == cause
                        && changed.toString().equals(text));
    }

    /** {@return whether a watch has told something of a kind} */
    boolean told(Class<? extends WatchEvent> kind) {
        return told.stream().anyMatch(kind::isInstance);
    }

    /** The server goes away. */
    int stop() {
        int port = port();
        simulator.close();
        return port;
    }

    /** The server comes back, its devices as they were at first. */
    void startAgain(int port) throws IOException, PlantFileException {
        simulator = start(port);
    }

    /** The calls that came in for a device. */
    List<Arrival> arrivals(String guid) {
        FormField device = new FormField("guid", Optional.of(guid));
        return simulator.journal().arrivals().stream()
                .filter(arrival -> arrival.parameters().contains(device))
                .toList();
    }

    /** Lets time pass until something is so. */
    void until(String what, BooleanSupplier isSo) throws InterruptedException {
        until(what, isSo, STEP);
    }

    /** Waits until something is so, though no time passes. */
    void atOnce(String what, BooleanSupplier isSo) throws InterruptedException {
        until(what, isSo, Duration.ZERO);
    }

    private void until(String what, BooleanSupplier isSo, Duration step) throws InterruptedException {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!isSo.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> "never happened: " + what + "; told: " + told);
            time.pass(step);
            boolean unused = news.tryAcquire(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        home.close();
        transport.close();
        simulator.close();
    }
}
