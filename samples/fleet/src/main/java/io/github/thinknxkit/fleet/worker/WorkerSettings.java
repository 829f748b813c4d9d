package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.secret.AllowedHosts;
import io.github.thinknxkit.fleet.secret.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a worker works.
 *
 * @param kafka how the brokers are reached
 * @param worker its name in records and logs, which no other has
 * @param protocol the group protocol; all workers have the same
 * @param session after which time without a sign of life the others take over: under the classic protocol it is told to the brokers,
 *     under the other it must be the brokers' own, {@code group.consumer.session.timeout.ms}
 * @param callTime how long a call may take at most
 * @param hostRate how many reads a second the whole fleet makes at one host at most
 * @param backlog how many commands of a partition are claimed and not answered at most
 * @param republish after which time a state is written again that has not changed, so that readers know its age
 * @param secrets where passwords and keys come from
 * @param hosts where these may be sent
 * @param trust the certificates to trust; empty for those of Java
 */
public record WorkerSettings(
        KafkaAccess kafka,
        String worker,
        KafkaAccess.Protocol protocol,
        Duration session,
        Duration callTime,
        double hostRate,
        int backlog,
        Duration republish,
        Secrets secrets,
        AllowedHosts hosts,
        Optional<Path> trust) {

    /** How long a consumer may take to leave its group. */
    static final Duration LEAVING = Duration.ofSeconds(10);

    /**
     * Checks the times.
     *
     * @throws IllegalArgumentException if a call may take more than half a session
     */
    public WorkerSettings {
        if (callTime.multipliedBy(2).compareTo(session) > 0) {
            throw new IllegalArgumentException(
                    "a call may take half a session at most: a worker that gives servers away lets calls end, and renews nothing meanwhile");
        }
    }

    /** How long a consumer may take to give everything away, and to leave. */
    Duration leaveTime() {
        return drainTime().plus(callTime).plus(LEAVING);
    }

    /** How long what was claimed is carried on with when its partition is given away. */
    Duration drainTime() {
        Duration third = session.dividedBy(3);
        return callTime.compareTo(third) < 0 ? callTime : third;
    }
}
