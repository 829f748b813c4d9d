package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.fleet.decide.Decision;
import io.github.thinknxkit.fleet.decide.Intake;
import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import io.github.thinknxkit.fleet.serve.OwnedServer;
import io.github.thinknxkit.fleet.serve.ServerTable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Executes commands that are claimed, and answers them. */
final class Executions {

    /** How long after a claim a server is waited for whose record may be on its way. */
    private static final Duration RECORD_LAG = Duration.ofSeconds(2);

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final ServerTable servers;
    private final Outbox outbox;
    private final Clock clock;
    private final Duration callTime;

    Executions(ServerTable servers, Outbox outbox, Clock clock, Duration callTime) {
        this.servers = servers;
        this.outbox = outbox;
        this.clock = clock;
        this.callTime = callTime;
    }

    /** Answers a command that is not executed. */
    void answer(int partition, Decision.Answer answer) {
        outbox.answer(partition, answer.command(), answer.status(), List.of(), answer.message());
    }

    /** Begins with a command; complete when it has been answered, or left to whoever owns the partition next. */
    CompletableFuture<Void> begin(OwnedPartition partition, FleetCommand command, long claimedAt) {
        Duration patience = RECORD_LAG.minusNanos(System.nanoTime() - claimedAt);
        return servers.find(partition.number(), command.server(), patience)
                .thenCompose(server -> send(partition, server, command))
                .handle((readings, failure) -> {
                    if (failure == null) {
                        outbox.answer(partition.number(), command, Status.DONE, readings, "");
                    } else {
                        failed(
                                partition,
                                command,
                                failure instanceof CompletionException ? failure.getCause() : failure);
                    }
                    partition.answered();
                    return null;
                });
    }

    private CompletableFuture<List<FleetResult.Value>> send(
            OwnedPartition partition, OwnedServer server, FleetCommand command) {
        PlannedCall call = server.plan(command.order());
        Duration left = Duration.between(clock.instant(), command.notAfter());
        // Looked at last: whatever came before may have taken its time, and the process may have been stopped.
        if (left.compareTo(SHORTEST) < 0) {
            throw new Late();
        } else if (!partition.isHeld()) {
            throw new Lost();
        }
        return server.send(call, left.compareTo(callTime) < 0 ? left : callTime).orElseThrow(Closed::new);
    }

    private void failed(OwnedPartition partition, FleetCommand command, @Nullable Throwable failure) {
        if (failure instanceof Lost) {
            return;
        } else if (failure instanceof Late) {
            answer(partition.number(), Intake.expired(command));
        } else {
            outbox.answer(partition.number(), command, status(failure), List.of(), message(command, failure));
        }
    }

    private static Status status(@Nullable Throwable failure) {
        if (failure instanceof UsageException || failure instanceof InvalidArgumentException) {
            return Status.REFUSED;
        } else if (failure instanceof ThinknxException call) {
            return call.mayHaveRun() ? Status.UNKNOWN : Status.FAILED;
        }
        return failure instanceof TimeoutException
                ? Status.REFUSED
                : failure instanceof Closed ? Status.FAILED : Status.UNKNOWN;
    }

    private static String message(FleetCommand command, @Nullable Throwable failure) {
        if (failure instanceof TimeoutException) {
            return "the fleet has no server " + command.server();
        }
        return failure == null ? "" : String.valueOf(failure.getMessage());
    }

    /** Its time was over. */
    private static final class Late extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The partition is no longer this worker's. */
    private static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The server was closed a moment ago. */
    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Closed() {
            super("the server's record was changed at this moment; nothing was sent");
        }
    }
}
