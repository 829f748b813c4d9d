package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.meter.WorkerMeters;
import io.github.thinknxkit.fleet.record.UnusableRecordException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells records that cannot be used, and goes on: one bad producer stops nobody. Neither key nor value is told. */
final class Unusable {

    private static final System.Logger LOG = System.getLogger("io.github.thinknxkit.fleet");
    private static final long ONCE_IN = 1_000_000_000L;

    private final WorkerMeters meters;
    private final AtomicLong nextAt = new AtomicLong(System.nanoTime());

    Unusable(WorkerMeters meters) {
        this.meters = meters;
    }

    <T> Optional<T> orTold(ConsumerRecord<byte[], byte[]> record, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (UnusableRecordException e) {
            meters.unusable(record.topic());
            // A flood of them is counted, and not written.
            long now = System.nanoTime();
            long next = nextAt.get();
            if (now - next >= 0 && nextAt.compareAndSet(next, now + ONCE_IN)) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "the record " + record.topic() + "-" + record.partition() + "@" + record.offset() + " "
                                + e.getMessage() + "; it is left out");
            }
            return Optional.empty();
        }
    }
}
