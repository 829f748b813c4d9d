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
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Writes results and states. A result that was not taken is sent again, as long as anybody can wait for it. */
final class Outbox {

    private static final System.Logger LOG = System.getLogger("io.github.thinknxkit.fleet");
    private static final Duration WAITED_FOR = FleetCommand.LONGEST_LIFE.multipliedBy(2);

    private final Producer<byte[], byte[]> producer;
    private final FleetTopics topics;
    private final String worker;
    private final Clock clock;
    private final ScheduledExecutorService timer;
    private final WorkerMeters meters;

    Outbox(
            Producer<byte[], byte[]> producer,
            FleetTopics topics,
            String worker,
            Clock clock,
            ScheduledExecutorService timer,
            WorkerMeters meters) {
        this.producer = producer;
        this.topics = topics;
        this.worker = worker;
        this.clock = clock;
        this.timer = timer;
        this.meters = meters;
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
        try {
            var unused = producer.send(record, (written, failure) -> {
                if (failure != null) {
                    whenFailed.accept(failure);
                }
            });
        } catch (KafkaException | IllegalStateException e) {
            whenFailed.accept(e);
        }
    }

    /** Waits until what was sent has arrived, or has failed. */
    void flush() {
        producer.flush();
    }

    void close() {
        producer.close(Duration.ofSeconds(10));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
