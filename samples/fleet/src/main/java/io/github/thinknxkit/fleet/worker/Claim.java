package io.github.thinknxkit.fleet.worker;

import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.RebalanceInProgressException;

/** How a claim ended. */
enum Claim {
    /** The commands are this worker's, and nobody else's. */
    GRANTED,
    /** They are not: nothing was claimed, and they come again, here or elsewhere. */
    REFUSED,
    /** Nobody knows. Nothing is executed; whoever owns the partition next finds out. */
    UNKNOWN;

    static Claim of(RuntimeException failure) {
        boolean isRefused = failure instanceof CommitFailedException
                || failure instanceof RebalanceInProgressException
                || failure instanceof FencedInstanceIdException;
        return isRefused ? REFUSED : UNKNOWN;
    }
}
