package io.github.thinknxkit.samples.soak;

import io.github.thinknxkit.samples.soak.check.Ledger;
import io.github.thinknxkit.samples.soak.check.Refusals;
import io.github.thinknxkit.samples.soak.check.Violations;
import io.github.thinknxkit.samples.soak.house.House;
import io.github.thinknxkit.samples.soak.house.Mischief;
import io.github.thinknxkit.simulator.event.SimulatorEvent;
import io.github.thinknxkit.simulator.event.Subscription;
import io.github.thinknxkit.simulator.knx.DatapointType;
import io.github.thinknxkit.simulator.knx.GroupAddress;
import io.github.thinknxkit.simulator.knx.Telegram;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.server.ThinknxServer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** Sees what the server does, and tells the ledger of commands that it carries out. */
final class Witness implements AutoCloseable {

    private static final Duration REST = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    /** Where telegrams go that only tell that all events before them have been seen. */
    private static final GroupAddress MARKERS = GroupAddress.parse("31/7/255").orElseThrow();

    private final ThinknxServer server;
    private final Set<String> dials;
    private final Ledger ledger;
    private final Refusals refusals;
    private final Violations violations;
    private final Subscription subscription;
    private final Map<String, LongAdder> faults = new ConcurrentSkipListMap<>();
    private final LongAdder requests = new LongAdder();
    private final AtomicLong markersSent = new AtomicLong();
    private volatile long markersSeen;
    private volatile long lastEvent = System.nanoTime();

    Witness(House house, Ledger ledger, Refusals refusals, Violations violations) {
        this.server = house.simulator().server();
        this.dials = Set.copyOf(house.devices().dials());
        this.ledger = ledger;
        this.refusals = refusals;
        this.violations = violations;
        this.subscription = house.simulator().events().subscribe(this::see);
    }

    private void see(SimulatorEvent event) {
        if (event instanceof SimulatorEvent.TelegramSent sent) {
            see(sent.telegram());
        } else if (event instanceof SimulatorEvent.StateChanged changed) {
            if (changed.controller() == Controller.VALUE && dials.contains(changed.guid())) {
                carriedOut(changed.value());
            }
        } else if (event instanceof SimulatorEvent.CallArrived) {
            lastEvent = System.nanoTime();
            requests.increment();
        } else if (event instanceof SimulatorEvent.FaultStruck struck) {
            faults.computeIfAbsent(Mischief.nameOf(struck.fault().fault()), name -> new LongAdder())
                    .increment();
        } else if (event instanceof SimulatorEvent.Restarted restarted) {
            refusals.restarted(restarted.at());
        } else if (event instanceof SimulatorEvent.EventsMissed missed) {
            violations.add("the witness was too slow: it missed " + missed.count() + " events");
        }
    }

    private void see(Telegram telegram) {
        if (telegram.group().equals(MARKERS)) {
            markersSeen = telegram.value().longValueExact();
        } else {
            carriedOut(telegram.value());
        }
    }

    private void carriedOut(BigDecimal number) {
        lastEvent = System.nanoTime();
        ledger.carriedOut(number.intValueExact());
    }

    /** Waits until no call has arrived for a while and all events have been seen. */
    void awaitRest() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - lastEvent < REST.toNanos() && end - System.nanoTime() > 0) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        long marker = markersSent.incrementAndGet();
        server.telegrams()
                .add(Telegram.of(server.timeline().now(), MARKERS, DatapointType.DPT_14, BigDecimal.valueOf(marker)));
        while (markersSeen < marker && end - System.nanoTime() > 0) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        if (markersSeen < marker) {
            violations.add("the server's events are not told");
        }
    }

    long requests() {
        return requests.sum();
    }

    /** Returns how often each kind of fault has struck. */
    Map<String, LongAdder> faults() {
        return faults;
    }

    @Override
    public void close() {
        subscription.close();
    }
}
