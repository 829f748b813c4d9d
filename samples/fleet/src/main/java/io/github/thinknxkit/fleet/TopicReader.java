package io.github.thinknxkit.fleet;

import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.record.UnusableRecordException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** Reads partitions until it is ended, and goes on after each failure. */
final class TopicReader implements Runnable {

    private static final System.Logger LOG = System.getLogger("io.github.thinknxkit.fleet");
    private static final Duration SLICE = Duration.ofMillis(100);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final KafkaConsumer<byte[], byte[]> reader;
    private final Consumer<ConsumerRecord<byte[], byte[]>> each;
    private volatile boolean isEnding;

    private TopicReader(KafkaConsumer<byte[], byte[]> reader, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        this.reader = reader;
        this.each = each;
    }

    /** Begins with all records that are there. */
    static TopicReader ofAll(
            KafkaAccess kafka,
            String name,
            List<TopicPartition> partitions,
            Consumer<ConsumerRecord<byte[], byte[]>> each) {
        return open(kafka, name, partitions, reader -> reader.seekToBeginning(partitions), each);
    }

    /** Begins behind the records that are there. */
    static TopicReader ofNew(
            KafkaAccess kafka,
            String name,
            List<TopicPartition> partitions,
            Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Consumer<KafkaConsumer<byte[], byte[]>> seek = reader -> {
            reader.seekToEnd(partitions);
            // Now, and not when it polls first: a record may come before.
            partitions.forEach(reader::position);
        };
        return open(kafka, name, partitions, seek, each);
    }

    private static TopicReader open(
            KafkaAccess kafka,
            String name,
            List<TopicPartition> partitions,
            Consumer<KafkaConsumer<byte[], byte[]>> seek,
            Consumer<ConsumerRecord<byte[], byte[]>> each) {
        KafkaConsumer<byte[], byte[]> reader = kafka.reader(name);
        try {
            reader.assign(partitions);
            seek.accept(reader);
            return new TopicReader(reader, each);
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    void end() {
        isEnding = true;
    }

    @Override
    public void run() {
        try (reader) {
            while (!isEnding) {
                readSome();
            }
        } catch (InterruptException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readSome() {
        try {
            reader.poll(SLICE).forEach(this::take);
        } catch (InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "results or states cannot be read just now: " + e);
            LockSupport.parkNanos(AFTER_FAILURE.toNanos());
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            each.accept(record);
        } catch (UnusableRecordException e) {
            // What a later version writes is for later readers.
        } catch (RuntimeException e) {
            // Who hears nothing any more would take old states for new ones.
            LOG.log(System.Logger.Level.ERROR, "what was read could not be taken", e);
        }
    }
}
