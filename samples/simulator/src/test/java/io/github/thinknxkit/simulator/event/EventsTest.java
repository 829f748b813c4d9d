package io.github.thinknxkit.simulator.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.event.SimulatorEvent.CallAnswered;
import io.github.thinknxkit.simulator.event.SimulatorEvent.CallArrived;
import io.github.thinknxkit.simulator.event.SimulatorEvent.EventsMissed;
import io.github.thinknxkit.simulator.event.SimulatorEvent.FaultEnded;
import io.github.thinknxkit.simulator.event.SimulatorEvent.FaultPlanned;
import io.github.thinknxkit.simulator.event.SimulatorEvent.FaultStruck;
import io.github.thinknxkit.simulator.event.SimulatorEvent.StateChanged;
import io.github.thinknxkit.simulator.event.SimulatorEvent.TelegramSent;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.time.ManualTimeline;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventsTest {

    private static final Instant START = Instant.parse("2026-11-23T13:05:09Z");
    private static final String CREDENTIALS = "&auth=basic&user=service&pass=HIDDEN-PASSWORD";

    private final ManualTimeline timeline = new ManualTimeline(START);
    private final BlockingQueue<SimulatorEvent> events = new LinkedBlockingQueue<>();
    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "HIDDEN-PASSWORD")
                .reactionTime(Duration.ZERO)
                .timeline(timeline)
                .start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private void call(String operation, String query) throws Exception {
        URI target = URI.create(simulator.localAddress() + "/api/V1/" + operation + "?" + query + CREDENTIALS);
        HttpRequest request =
                HttpRequest.newBuilder(target).timeout(Duration.ofSeconds(20)).build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }

    private <E extends SimulatorEvent> E next(Class<E> type) throws InterruptedException {
        SimulatorEvent event = events.poll(30, TimeUnit.SECONDS);
        return type.cast(assertInstanceOf(type, event));
    }

    @Test
    void tellsOfACallAndWhatItDid() throws Exception {
        simulator.events().subscribe(events::add);
        call("powerlevel", "guid=" + DemoPlant.CEILING_LIGHT + "&cmd=40");
        CallArrived arrived = next(CallArrived.class);
        assertEquals("powerlevel", arrived.call().operation());
        assertTrue(arrived.call().status().isEmpty());
        assertEquals(START, arrived.at());
        assertEquals(
                new StateChanged(START, "Villa", DemoPlant.CEILING_LIGHT, Controller.POWER, BigDecimal.ONE),
                next(StateChanged.class));
        assertEquals(
                new StateChanged(
                        START, "Villa", DemoPlant.CEILING_LIGHT, Controller.POWER_LEVEL, BigDecimal.valueOf(40)),
                next(StateChanged.class));
        CallAnswered answered = next(CallAnswered.class);
        assertEquals(200, answered.call().status().orElseThrow());
        assertEquals(arrived.call().number(), answered.call().number());
    }

    @Test
    void tellsOfTelegrams() throws Exception {
        simulator.events().subscribe(events::add);
        call("system/sendKNXbit", "group=1/0/1&value=1");
        next(CallArrived.class);
        TelegramSent sent = next(TelegramSent.class);
        assertEquals("Villa", sent.plant());
        assertEquals(BigDecimal.ONE, sent.telegram().value());
    }

    @Test
    void tellsOfAFaultFromItsPlanToItsEnd() throws Exception {
        simulator.events().subscribe(events::add);
        simulator.faults().next(2, Fault.serverError());
        FaultPlanned planned = next(FaultPlanned.class);
        assertEquals(2, planned.fault().remaining());
        call("trigger", "guid=" + DemoPlant.GATE);
        CallArrived arrived = next(CallArrived.class);
        FaultStruck struck = next(FaultStruck.class);
        assertEquals(arrived.call().number(), struck.call());
        assertEquals(1, struck.fault().remaining());
        assertEquals(500, next(CallAnswered.class).call().status().orElseThrow());
        simulator.faults().remove(planned.fault().id());
        assertEquals(struck.fault(), next(FaultEnded.class).fault());
    }

    @Test
    void tellsWhereABlindIsOnItsWay() throws Exception {
        simulator.events().subscribe(events::add);
        call("updown", "guid=" + DemoPlant.SOUTH_BLIND + "&cmd=1");
        next(CallArrived.class);
        next(CallAnswered.class);
        timeline.advance(Duration.ofSeconds(4));
        List<Integer> heights = new ArrayList<>();
        while (heights.isEmpty() || heights.get(heights.size() - 1) < 100) {
            heights.add(next(StateChanged.class).value().intValueExact());
        }
        assertEquals(List.of(13, 25, 38, 50, 63, 75, 88, 100), heights);
    }

    @Test
    void tellsNothingThatHasNotChanged() throws Exception {
        simulator.events().subscribe(events::add);
        simulator.device(DemoPlant.PORCH_LIGHT).put(Controller.POWER, 0);
        simulator.device(DemoPlant.PORCH_LIGHT).put(Controller.POWER, 1);
        StateChanged changed = next(StateChanged.class);
        assertEquals(Controller.POWER, changed.controller());
        assertEquals(BigDecimal.ONE, changed.value());
    }

    @Test
    void containsNoCredential() throws Exception {
        simulator.events().subscribe(events::add);
        call("power", "guid=" + DemoPlant.CEILING_LIGHT + "&cmd=1");
        call("nonsense", "x=1");
        StringBuilder all = new StringBuilder();
        for (int answers = 0; answers < 2; ) {
            SimulatorEvent event = events.poll(30, TimeUnit.SECONDS);
            all.append(event);
            answers += event instanceof CallAnswered ? 1 : 0;
        }
        assertFalse(all.toString().contains("HIDDEN-PASSWORD"));
    }

    @Test
    void saysHowManyEventsASlowSubscriberMissed() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        simulator.events().subscribe(event -> {
            events.add(event);
            busy.countDown();
            awaitQuietly(free);
        });
        flicker(1);
        assertTrue(busy.await(30, TimeUnit.SECONDS));
        flicker(EventFeed.CAPACITY + 3);
        free.countDown();
        next(StateChanged.class);
        assertEquals(3, next(EventsMissed.class).count());
        for (int i = 0; i < EventFeed.CAPACITY; i++) {
            next(StateChanged.class);
        }
    }

    private void flicker(int times) {
        for (int i = 0; i < times; i++) {
            int other = 1
                    - simulator
                            .device(DemoPlant.PORCH_LIGHT)
                            .value(Controller.POWER)
                            .intValue();
            simulator.device(DemoPlant.PORCH_LIGHT).put(Controller.POWER, other);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void goesOnAfterASubscriberFailed() throws Exception {
        simulator.events().subscribe(event -> {
            events.add(event);
            throw new IllegalStateException("on purpose");
        });
        flicker(2);
        next(StateChanged.class);
        next(StateChanged.class);
    }

    @Test
    void tellsNothingAfterTheEndOfASubscription() throws Exception {
        Subscription subscription = simulator.events().subscribe(event -> events.add(new EventsMissed(START, 99)));
        subscription.close();
        subscription.close();
        simulator.events().subscribe(events::add);
        flicker(1);
        next(StateChanged.class);
        assertTrue(events.isEmpty());
    }
}
