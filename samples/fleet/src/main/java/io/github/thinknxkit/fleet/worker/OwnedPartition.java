package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.decide.Intake;
import io.github.thinknxkit.fleet.decide.Lease;
import io.github.thinknxkit.fleet.decide.SeenIds;
import io.github.thinknxkit.fleet.record.FleetCommand;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/** A partition that this worker owns, from its assignment until it is given away or lost. */
final class OwnedPartition {

    /** Where it stands. The loop alone moves it on. */
    enum Phase {
        /** It was assigned. */
        NEW,
        /** What was left behind is looked at. */
        TAKING_OVER,
        /** It takes commands. */
        READY
    }

    private static final long LOOK_MILLIS = 100;

    private final int number;
    private final long epoch;
    private final long since;
    private final Lease lease;
    private final SeenIds seen;
    private final Intake intake;

    /** What the loop alone touches. */
    Phase phase = Phase.NEW;

    /** How far it is claimed, with the note of whoever may be executing it: only once it takes commands, that is this worker. */
    Optional<OffsetAndMetadata> claimed = Optional.empty();

    /** Fetched, and not claimed yet. */
    final Deque<ConsumerRecord<byte[], byte[]>> fetched = new ArrayDeque<>();

    boolean isPaused = true;

    /** Guarded by this, as are the next. */
    private final Map<String, Lane> lanes = new HashMap<>();

    private int inFlight;
    private int executing;

    private volatile boolean isRevoked;

    OwnedPartition(int number, long epoch, long since, Lease lease, SeenIds seen) {
        this.number = number;
        this.epoch = epoch;
        this.since = since;
        this.lease = lease;
        this.seen = seen;
        this.intake = new Intake(seen);
    }

    int number() {
        return number;
    }

    /** Which turn of the group this is. */
    long epoch() {
        return epoch;
    }

    /** When it was assigned, in nanoseconds of the machine. */
    long since() {
        return since;
    }

    SeenIds seen() {
        return seen;
    }

    Intake intake() {
        return intake;
    }

    /** Whether something may be sent to its servers. */
    boolean isHeld() {
        return !isRevoked && lease.isHeld();
    }

    /** Puts a command behind those of its server. The loop alone does. */
    void execute(FleetCommand command, Executions executions) {
        Lane lane;
        synchronized (this) {
            inFlight++;
            // Commands may name servers without end that do not exist.
            lanes.values().removeIf(Lane::isIdle);
            lane = lanes.computeIfAbsent(command.server(), name -> new Lane(this, executions));
        }
        lane.add(command);
    }

    synchronized int inFlight() {
        return inFlight;
    }

    synchronized void answered() {
        inFlight--;
        notifyAll();
    }

    synchronized void begins() {
        executing++;
    }

    synchronized void ends() {
        executing--;
        notifyAll();
    }

    /** Lets nothing begin any more. */
    void revoke() {
        isRevoked = true;
    }

    /** Waits until all that was claimed is answered. */
    synchronized void drain(long end) throws InterruptedException {
        while (inFlight > 0 && end - System.nanoTime() > 0) {
            wait(LOOK_MILLIS);
        }
    }

    /** Waits until nothing is under way; returns whether that came to be. */
    synchronized boolean settle(long end) throws InterruptedException {
        while (executing > 0 && end - System.nanoTime() > 0) {
            wait(LOOK_MILLIS);
        }
        return executing == 0;
    }

    /** How far it is claimed in this worker's own name. */
    Optional<OffsetAndMetadata> own() {
        return phase == Phase.READY ? claimed : Optional.empty();
    }

    /** What was claimed and did not begin; nobody else begins it here. */
    List<FleetCommand> leftOver() {
        List<Lane> all;
        synchronized (this) {
            all = List.copyOf(lanes.values());
        }
        return all.stream().flatMap(lane -> lane.takeAll().stream()).toList();
    }
}
