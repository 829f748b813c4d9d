package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.decide.Lease;
import io.github.thinknxkit.fleet.kafka.FleetTopics;
import io.github.thinknxkit.fleet.meter.WorkerMeters;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Asks the brokers for commands, as one member of the group. What they grant is this worker's alone. */
final class Claims {

    private final Consumer<byte[], byte[]> consumer;
    private final FleetTopics topics;
    private final Duration session;
    private final String instance;
    private final Clock clock;
    private final Lease lease;
    private final Ownership ownership;
    private final WorkerMeters meters;

    Claims(
            Consumer<byte[], byte[]> consumer,
            WorkerSettings settings,
            String instance,
            Clock clock,
            Lease lease,
            Ownership ownership,
            WorkerMeters meters) {
        this.consumer = consumer;
        this.topics = settings.kafka().topics();
        this.session = settings.session();
        this.instance = instance;
        this.clock = clock;
        this.lease = lease;
        this.ownership = ownership;
        this.meters = meters;
    }

    /** A claim of this worker's up to an offset. */
    OffsetAndMetadata upTo(long offset) {
        return new OffsetAndMetadata(offset, Predecessor.note(instance, clock.instant()));
    }

    /** A claim of this worker's of what is claimed already, in whoever's name. */
    OffsetAndMetadata again(OwnedPartition partition) {
        return upTo(partition.claimed.orElseThrow().offset());
    }

    /** Throws if others may own by now what this worker owned. */
    void checkLease() {
        if (!ownership.all().isEmpty() && (!lease.isHeld() || ownership.hasLapsed())) {
            throw new IllegalStateException(
                    "the brokers have not confirmed in time that this worker owns its partitions");
        }
    }

    /** Asks for commands up to given offsets. Throws if nobody knows whether it was granted. */
    Claim ask(Map<OwnedPartition, OffsetAndMetadata> claims) {
        long asked = System.nanoTime();
        // Under KIP-848 a member that was put out sends no epoch, which brokers grant to anybody while the group is
        // empty: a process that was stopped until now would take back what others have claimed since.
        checkLease();
        Map<TopicPartition, OffsetAndMetadata> offsets = claims.entrySet().stream()
                .collect(
                        Collectors.toMap(claim -> topics.commands(claim.getKey().number()), Map.Entry::getValue));
        Claim outcome = Claim.UNKNOWN;
        try {
            consumer.commitSync(offsets, session.dividedBy(2));
            lease.confirmed(asked);
            claims.forEach((partition, claim) -> partition.claimed = Optional.of(claim));
            outcome = Claim.GRANTED;
        } catch (RuntimeException e) {
            outcome = Claim.of(e);
            if (outcome == Claim.UNKNOWN) {
                throw e;
            }
        } finally {
            meters.claimed(outcome, Duration.ofNanos(System.nanoTime() - asked));
        }
        return outcome;
    }
}
