package io.github.thinknxkit.samples.villa.watched;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.samples.villa.GroundFloorLivingRoomArea;
import io.github.thinknxkit.samples.villa.VillaRosa;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.fault.PlannedFault;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantFileException;
import io.github.thinknxkit.simulator.plant.PlantReader;
import io.github.thinknxkit.simulator.time.Timeline;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.watch.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets three hours in the villa pass in a minute or two. Some things are done by the client that watches, others by somebody else,
 * and for some minutes the server is out of reach.
 */
final class WatchedEvening implements AutoCloseable {

    private static final Duration LENGTH = Duration.ofHours(3);

    /** A network as fast as the simulator's would have deadlines of milliseconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final long LOOK_MILLIS = 20;

    private static final String PLANT = "villa.yaml";
    private static final String USER = "service";
    private static final String PASSWORD = "a password that nobody will see";

    private final Timeline time;
    private final Simulator simulator;
    private final Transport transport;
    private final Thinknx ours;
    private final Thinknx theirs;
    private final CountDownLatch over = new CountDownLatch(1);

    WatchedEvening(double speed) throws IOException, PlantFileException {
        time = Timeline.real().faster(speed);
        simulator = Simulator.builder()
                .plant(plant())
                .user(USER, PASSWORD)
                .timeline(time)
                .start();
        transport = Transport.builder().time(new SimulatedTime(time)).build();
        URI address = simulator.localAddress();
        Connection connection = Connection.local(address.getHost(), address.getPort())
                .digest(USER, Secret.of(PASSWORD))
                .timeout(PATIENCE)
                .feedbackTimeout(PATIENCE);
        ours = Thinknx.connect(connection, transport);
        theirs = Thinknx.connect(connection, transport);
    }

    private static Plant plant() throws IOException, PlantFileException {
        try (InputStream file = WatchedEvening.class.getResourceAsStream("/" + PLANT)) {
            byte[] bytes = Objects.requireNonNull(file, PLANT).readAllBytes();
            return new PlantReader().read(SpecSource.of(PLANT, bytes));
        }
    }

    /** The time of a timeline, for the client, too. */
    private record SimulatedTime(Timeline line) implements TimeSource {

        @Override
        public Instant now() {
            return line.now();
        }

        @Override
        public Runnable after(Duration delay, Runnable task) {
            return line.after(delay, task)::cancel;
        }
    }

    /** Watches the evening, and returns what was seen. */
    Sighting watch() throws InterruptedException {
        VillaRosa villa = VillaRosa.over(ours);
        try (Watch watch = Watch.over(villa).budget(4).start()) {
            watch.ready().join();
            settle();
            Sighting sighting = new Sighting(time.now(), LENGTH);
            watch.onEvent(sighting::take);
            plan(villa, VillaRosa.over(theirs));
            Timeline.Scheduled unusedEnd = time.after(LENGTH, over::countDown);
            while (over.getCount() > 0) {
                sighting.look(time.now(), watch.states());
                boolean unused = over.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
            return sighting;
        }
    }

    /** The first minutes are those of a program that has just been started, which is slow at a hundred times its speed. */
    private void settle() throws InterruptedException {
        CountDownLatch settled = new CountDownLatch(1);
        Timeline.Scheduled unused = time.after(Duration.ofMinutes(30), settled::countDown);
        settled.await();
    }

    private void plan(VillaRosa villa, VillaRosa somebody) {
        GroundFloorLivingRoomArea room = villa.groundFloor().livingRoom();
        GroundFloorLivingRoomArea theirRoom = somebody.groundFloor().livingRoom();
        send(10, () -> room.ceilingLight().powerLevel().set(80));
        send(22, () -> theirRoom.southBlind().position().set(60));
        send(35, () -> room.heating().setpoint().set(23));
        send(48, () -> villa.garden().awning().position().set(30));
        send(60, () -> theirRoom.ceilingLight().powerLevel().set(45));
        at(80, this::loseTheServer);
        at(95, simulator.faults()::clear);
        send(110, () -> somebody.garden().awning().position().set(90));
        send(125, () -> room.southBlind().movement().down());
        send(140, () -> theirRoom.ceilingLight().powerLevel().set(20));
        send(165, () -> room.ceilingLight().power().set(false));
    }

    private void loseTheServer() {
        Fault silence = new Fault.Drop(Fault.Moment.ON_ARRIVAL);
        PlannedFault unused = simulator.faults().plan(FaultScope.EVERYTHING, Faults.UNTIL_REMOVED, silence);
    }

    private void send(int minute, Supplier<Request<?>> command) {
        at(minute, () -> {
            CompletableFuture<?> unused = command.get().sendAsync();
        });
    }

    private void at(int minute, Runnable deed) {
        Timeline.Scheduled unused = time.after(Duration.ofMinutes(minute), deed);
    }

    @Override
    public void close() {
        ours.close();
        theirs.close();
        transport.close();
        simulator.close();
        time.close();
    }
}
