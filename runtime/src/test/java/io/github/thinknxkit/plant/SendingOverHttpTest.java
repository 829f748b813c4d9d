package io.github.thinknxkit.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.Home;
import io.github.thinknxkit.testing.Home.HasPower;
import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Received;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.SampleRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is slow, forgetful and rude is sent to fifty devices. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SendingOverHttpTest {

    private static final int DEVICES = 50;
    private static final Set<Integer> SLOW = Set.of(2, 12, 22);

    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch fourAtWork = new CountDownLatch(4);
    private final CountDownLatch quickOnes = new CountDownLatch(DEVICES - SLOW.size());
    private final CountDownLatch gone = new CountDownLatch(4);

    /** Every tenth device from 3 on is unknown, from 7 on lost; three are slow until all others have been dealt with. */
    private void serve(Peer peer) throws Exception {
        while (true) {
            int device = device(peer.read());
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            fourAtWork.countDown();
            fourAtWork.await();
            if (SLOW.contains(device)) {
                quickOnes.await();
            }
            atWork.decrementAndGet();
            end(peer, device);
            quickOnes.countDown();
        }
    }

    private static void end(Peer peer, int device) throws IOException {
        switch (device % 10) {
            case 3 -> peer.answer(404, "{\"error\":\"device not found\"}");
            case 7 -> peer.rst();
            default -> peer.answer(200, "{\"status\":" + device + "}");
        }
    }

    private static int device(Received request) {
        return Integer.parseInt(request.parameters().replaceAll("(?:.*&)?guid=(\\d+).*", "$1"));
    }

    @Test
    void eachDeviceHasItsOwnResult() throws Exception {
        try (RawServer server = RawServer.start(this::serve);
                Caller caller = open(server)) {
            DeviceResults<Integer> results = Home.lamps(DEVICES).send(lamp -> trigger(caller, lamp));
            for (int i = 0; i < DEVICES; i++) {
                DeviceResult<Integer> result = results.results().get(i);
                switch (i % 10) {
                    case 3 ->
                        assertInstanceOf(
                                NotFoundException.class, result.failure().orElseThrow());
                    case 7 ->
                        assertInstanceOf(
                                OutcomeUnknownException.class, result.failure().orElseThrow());
                    default -> assertEquals(i, result.answer().orElseThrow());
                }
            }
            assertEquals(DEVICES, server.received().size(), "no command is sent twice");
            assertEquals(4, most.get());
        }
    }

    @Test
    void soItHasWhoeverDoesNotWait() throws Exception {
        try (RawServer server = RawServer.start(this::serve);
                Caller caller = open(server)) {
            DeviceResults<Integer> results =
                    Home.lamps(DEVICES).sendAsync(lamp -> trigger(caller, lamp)).get();
            assertEquals(40, results.answers().size());
            assertEquals(10, results.failures().size());
            assertEquals(4, most.get());
        }
    }

    @Test
    void cancellingClosesTheConnectionsAndSendsNoMore() throws Exception {
        try (RawServer server = RawServer.start(this::keepSilent);
                Caller caller = open(server)) {
            CompletableFuture<?> future = Home.lamps(DEVICES).sendAsync(lamp -> trigger(caller, lamp));
            fourAtWork.await();
            assertTrue(future.cancel(true));
            gone.await();
            assertEquals(Set.of(0, 1, 2, 3), devices(server));
            assertEquals(4, server.connections());
        }
    }

    @Test
    void soDoesAnInterruptOfTheWaitingThread() throws Exception {
        try (RawServer server = RawServer.start(this::keepSilent);
                Caller caller = open(server)) {
            AtomicReference<DeviceResults<Integer>> results = new AtomicReference<>();
            AtomicReference<Boolean> kept = new AtomicReference<>();
            Thread waiting = new Thread(() -> {
                results.set(Home.lamps(DEVICES).send(lamp -> trigger(caller, lamp)));
                kept.set(Thread.currentThread().isInterrupted());
            });
            waiting.start();
            fourAtWork.await();
            waiting.interrupt();
            waiting.join();
            gone.await();
            assertTrue(kept.get());
            assertEquals(Set.of(0, 1, 2, 3), devices(server));
            List<DeviceResult<Integer>> failures = results.get().failures();
            assertEquals(DEVICES, failures.size());
            for (int i = 0; i < DEVICES; i++) {
                CallInterruptedException failure = assertInstanceOf(
                        CallInterruptedException.class,
                        failures.get(i).failure().orElseThrow());
                assertEquals(i < 4, failure.mayHaveRun());
            }
        }
    }

    private void keepSilent(Peer peer) throws IOException {
        peer.read();
        fourAtWork.countDown();
        peer.awaitEnd();
        gone.countDown();
    }

    @Test
    void closingTheClientEndsAll() throws Exception {
        try (RawServer server = RawServer.start(this::keepSilent)) {
            Caller caller = open(server);
            CompletableFuture<DeviceResults<Integer>> future =
                    Home.lamps(DEVICES).sendAsync(lamp -> trigger(caller, lamp));
            fourAtWork.await();
            caller.close();
            DeviceResults<Integer> results = future.get();
            gone.await();
            assertInstanceOf(
                    CallInterruptedException.class,
                    results.results().get(0).failure().orElseThrow());
            assertEquals(
                    "Hall/Lamp 49: the client is closed",
                    results.results().get(49).toString());
            assertFalse(results.allSucceeded());
        }
    }

    @Test
    void aSnapshotTellsWhatWasReadAndWhatWasNot() throws Exception {
        try (RawServer server = RawServer.start(peer -> {
                    while (true) {
                        int device = device(peer.read());
                        peer.answer(200, device == 1 ? "{}" : "{\"status\":" + device + "}");
                    }
                });
                Caller caller = open(server)) {
            List<Home.Lamp> lamps = List.of(lamp(caller, "0"), lamp(caller, "1"), lamp(caller, "2"));
            Snapshot snapshot = Devices.of(lamps, PlantDevice.class).snapshot();
            assertEquals(
                    List.of("Hall/Lamp 0 power.status: 0", "Hall/Lamp 2 power.status: 2"),
                    snapshot.states().stream().map(DeviceState::toString).toList());
            FailedReading failed = snapshot.failures().get(0);
            assertEquals("1", failed.device().guid());
            assertInstanceOf(MalformedAnswerException.class, failed.failure());
        }
    }

    private static Home.Lamp lamp(Caller caller, String guid) {
        Request<Integer> status = SampleRequest.to(caller, Sample.STATUS, guid);
        return Home.lamp(guid, StateRequest.of("power", status).state("status", "", answer -> answer));
    }

    private static Request<Integer> trigger(Caller caller, HasPower lamp) {
        return SampleRequest.to(caller, Sample.TRIGGER, lamp.info().guid());
    }

    private static Set<Integer> devices(RawServer server) {
        return server.received().stream()
                .map(SendingOverHttpTest::device)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The connection would let all of them through at once. */
    private static Caller open(RawServer server) {
        Connection connection = Connection.local("127.0.0.1", server.port()).queryCredentials("service", "pw");
        return Clients.open(Sample.API, connection.maxInFlight(DEVICES));
    }
}
