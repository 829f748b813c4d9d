package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.fleet.decide.Lease;
import io.github.thinknxkit.fleet.decide.SeenIds;
import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import io.github.thinknxkit.fleet.serve.ServerTable;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/** The partitions that a worker owns. The loop adds and takes away; others look. */
final class Ownership {

    private final Map<Integer, OwnedPartition> owned = new ConcurrentHashMap<>();
    private final int partitions;
    private final Lease lease;
    private final ServerTable servers;
    private final Outbox outbox;
    private final Clock clock;
    private final WorkerSettings settings;
    private final Consumer<OwnedPartition> released;
    private volatile boolean hasLapsed;

    Ownership(
            int partitions,
            Lease lease,
            ServerTable servers,
            Outbox outbox,
            Clock clock,
            WorkerSettings settings,
            Consumer<OwnedPartition> released) {
        this.partitions = partitions;
        this.lease = lease;
        this.servers = servers;
        this.outbox = outbox;
        this.clock = clock;
        this.settings = settings;
        this.released = released;
    }

    Collection<OwnedPartition> all() {
        return owned.values();
    }

    Optional<OwnedPartition> find(int number) {
        return Optional.ofNullable(owned.get(number));
    }

    boolean isOwned(OwnedPartition partition) {
        return owned.get(partition.number()) == partition;
    }

    /** What sending a command does, as far as it is understood. */
    Optional<Effect> effect(FleetCommand command) {
        return servers.now(command.server()).flatMap(server -> server.effect(command.order()));
    }

    void add(int number, long epoch) {
        owned.put(
                number,
                new OwnedPartition(
                        number, epoch, System.nanoTime(), lease, new SeenIds(Predecessor.WINDOW, clock.instant())));
        servers.share(owned.size(), partitions);
    }

    /**
     * Gives partitions away in peace: what was claimed is executed as far as a call's time allows, and what is left is answered as not
     * carried out, unless whoever comes next may execute it. Returns what to commit, so that whoever comes next knows that nothing is under
     * way.
     */
    Map<Integer, OffsetAndMetadata> giveAway(Collection<Integer> numbers) {
        Map<Integer, OffsetAndMetadata> letGo = new HashMap<>();
        if (!lease.isHeld()) {
            lose(numbers);
            return letGo;
        }
        List<OwnedPartition> leaving =
                numbers.stream().map(owned::get).filter(Objects::nonNull).toList();
        try {
            long end = System.nanoTime() + settings.drainTime().toNanos();
            for (OwnedPartition partition : leaving) {
                partition.drain(end);
            }
            leaving.forEach(OwnedPartition::revoke);
            long last = System.nanoTime() + settings.callTime().toNanos();
            for (OwnedPartition partition : leaving) {
                if (partition.settle(last)) {
                    partition.own().ifPresent(claim -> letGo.put(partition.number(), claim));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        leaving.forEach(this::answerLeftOver);
        outbox.flush();
        leaving.forEach(this::release);
        Instant now = clock.instant();
        letGo.replaceAll((number, claim) -> Predecessor.letGo(claim, now));
        return lease.isHeld() ? letGo : Map.of();
    }

    private void answerLeftOver(OwnedPartition partition) {
        partition.leftOver().stream()
                .filter(command -> effect(command).filter(Effect::repeatable).isEmpty())
                .forEach(command -> outbox.answer(
                        partition.number(),
                        command,
                        Status.FAILED,
                        List.of(),
                        "its worker gave the server away before it could send it; nothing was sent, give it again"));
    }

    /** Forgets partitions that somebody else may own by now. */
    void lose(Collection<Integer> numbers) {
        numbers.stream().map(owned::get).filter(Objects::nonNull).toList().forEach(this::release);
    }

    void loseAll() {
        lose(List.copyOf(owned.keySet()));
        hasLapsed = false;
    }

    private void release(OwnedPartition partition) {
        partition.revoke();
        boolean unused = owned.remove(partition.number(), partition);
        released.accept(partition);
        servers.share(owned.size(), partitions);
    }

    /** Lets go of everything if the brokers have not confirmed in time: the loop itself may hang. */
    void checkLease() {
        if (!owned.isEmpty() && !lease.isHeld() && !hasLapsed) {
            hasLapsed = true;
            List<OwnedPartition> all = List.copyOf(owned.values());
            all.forEach(OwnedPartition::revoke);
            all.forEach(partition -> servers.release(partition.number()));
        }
    }

    /** Whether everything was let go of, and the loop has to begin anew. */
    boolean hasLapsed() {
        return hasLapsed;
    }
}
