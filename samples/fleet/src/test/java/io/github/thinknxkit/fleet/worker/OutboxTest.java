package io.github.thinknxkit.fleet.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.fleet.kafka.FleetTopics;
import io.github.thinknxkit.fleet.meter.WorkerMeters;
import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.Order;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A broker makes no producer fail for ever on request, so here it is one of Kafka's own for tests. */
@Timeout(30)
class OutboxTest {

    private final BlockingQueue<ProducerRecord<byte[], byte[]>> written = new ArrayBlockingQueue<>(10);

    private final class Scripted extends MockProducer<byte[], byte[]> {

        Scripted(boolean isBroken) {
            super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
            if (isBroken) {
                sendException = new KafkaException("a request before has failed with errors");
            }
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, Callback callback) {
            Future<RecordMetadata> sent = super.send(record, callback);
            written.add(record);
            return sent;
        }
    }

    @Test
    void aProducerThatTakesNothingIsReplacedAndTheResultIsWritten() throws Exception {
        Scripted broken = new Scripted(true);
        Queue<Producer<byte[], byte[]>> producers = new ConcurrentLinkedQueue<>(List.of(broken, new Scripted(false)));
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try {
            Clock clock = Clock.systemUTC();
            WorkerMeters meters = new WorkerMeters(new SimpleMeterRegistry());
            Outbox outbox = new Outbox(producers::remove, new FleetTopics("thinknx"), "w1", clock, timer, meters);
            FleetCommand command = new FleetCommand(
                    "1", "hotel", Order.set("Hall", "on"), clock.instant().plus(Duration.ofSeconds(30)));

            outbox.answer(0, command, FleetResult.Status.DONE, List.of(), "");

            ProducerRecord<byte[], byte[]> record = written.poll(20, TimeUnit.SECONDS);
            assertEquals("1", FleetResult.read(record.key(), record.value()).id());
            assertTrue(broken.closed());
            outbox.close();
        } finally {
            timer.shutdownNow();
        }
    }
}
