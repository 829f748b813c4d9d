package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.kafka.FleetTopics;
import io.github.thinknxkit.fleet.meter.WorkerMeters;
import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import io.github.thinknxkit.fleet.record.FleetState;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/**
 * Writes results and states. A result that was not taken is sent again, as long as anybody can wait for it; a producer that takes
 * nothing any more is replaced.
 */
final class Outbox {

    private static final System.Logger LOG = System.getLogger("io.github.thinknxkit.fleet");
    private static final Duration WAITED_FOR = FleetCommand.LONGEST_LIFE.multipliedBy(2);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final FleetTopics topics;
    private final String worker;
    private final Clock clock;
    private final ScheduledExecutorService timer;
    private final WorkerMeters meters;

    /** Replaced under the lock of this. */
    private volatile Producer<byte[], byte[]> producer;

    private boolean isClosed;

    Outbox(
            Supplier<Producer<byte[], byte[]>> producers,
            FleetTopics topics,
            String worker,
            Clock clock,
            ScheduledExecutorService timer,
            WorkerMeters meters) {
        this.producers = producers;
        this.topics = topics;
        this.worker = worker;
        this.clock = clock;
        this.timer = timer;
        this.meters = meters;
        this.producer = producers.get();
    }

    /** Answers a command. */
    void answer(int partition, FleetCommand command, Status status, List<FleetResult.Value> readings, String message) {
        meters.answered(status);
        Instant now = clock.instant();
        FleetResult result = new FleetResult(command.id(), command.server(), status, readings, message, worker, now);
        answer(new ProducerRecord<>(topics.results(), partition, bytes(command.server()), result.json()), now);
    }

    private void answer(ProducerRecord<byte[], byte[]> result, Instant since) {
        send(result, failure -> {
            if (Duration.between(since, clock.instant()).compareTo(WAITED_FOR) > 0) {
                LOG.log(System.Logger.Level.WARNING, "a result could not be written: " + failure);
                return;
            }
            try {
                var unused = timer.schedule(() -> answer(result, since), 1, TimeUnit.SECONDS);
            } catch (RejectedExecutionException e) {
                LOG.log(System.Logger.Level.WARNING, "a result could not be written before the end: " + failure);
            }
        });
    }

    /** Writes a state; if that fails it is written again in its turn. */
    void state(int partition, FleetState state) {
        send(
                new ProducerRecord<>(topics.states(), partition, bytes(state.key()), state.json()),
                failure -> LOG.log(System.Logger.Level.DEBUG, "a state could not be written: " + failure));
    }

    /** Takes a state out of the topic. */
    void gone(int partition, String key) {
        send(
                new ProducerRecord<>(topics.states(), partition, bytes(key), null),
                failure -> LOG.log(System.Logger.Level.WARNING, "a state could not be taken out: " + failure));
    }

    private void send(ProducerRecord<byte[], byte @Nullable []> record, Consumer<Exception> whenFailed) {
        Producer<byte[], byte[]> asked = producer;
        try {
            var unused = asked.send(record, (written, failure) -> {
                if (failure != null) {
                    whenFailed.accept(failure);
                }
            });
        } catch (InterruptException e) {
            whenFailed.accept(e);
        } catch (KafkaException | IllegalStateException e) {
            replace(asked, e);
            whenFailed.accept(e);
        }
    }

    /** What fails of a record is told later: one that throws at once, such as after a lost right to write, does so for ever. */
    private synchronized void replace(Producer<byte[], byte[]> broken, RuntimeException why) {
        if (isClosed || producer != broken) {
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "results are written by another producer after a failure: " + why);
        try {
            producer = producers.get();
            broken.close(Duration.ZERO);
        } catch (KafkaException e) {
            LOG.log(System.Logger.Level.WARNING, "there is no other producer yet: " + e);
        }
    }

    /** Waits until what was sent has arrived, or has failed. */
    void flush() {
        producer.flush();
    }

    synchronized void close() {
        isClosed = true;
        producer.close(Duration.ofSeconds(10));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
