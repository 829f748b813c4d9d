package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.record.FleetCommand;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The commands of a server, one after the other. */
final class Lane {

    private final OwnedPartition partition;
    private final Executions executions;

    /** Guarded by this, as is the next. */
    private final Deque<Turn> waiting = new ArrayDeque<>();

    private boolean isBusy;

    private record Turn(FleetCommand command, long claimedAt) {}

    Lane(OwnedPartition partition, Executions executions) {
        this.partition = partition;
        this.executions = executions;
    }

    void add(FleetCommand command) {
        synchronized (this) {
            waiting.add(new Turn(command, System.nanoTime()));
            if (isBusy) {
                return;
            }
            isBusy = true;
        }
        advance();
    }

    /** In a loop, and not by calling itself: a thousand commands may end at once since their time is over. */
    private void advance() {
        for (Turn next = next(); next != null; next = next()) {
            partition.begins();
            CompletableFuture<Void> execution = executions.begin(partition, next.command(), next.claimedAt());
            if (!execution.isDone()) {
                CompletableFuture<Void> unused = execution.whenComplete((done, failure) -> {
                    partition.ends();
                    advance();
                });
                return;
            }
            partition.ends();
        }
    }

    private synchronized @Nullable Turn next() {
        // What was claimed by a worker that has lost the partition is left to whoever owns it now.
        Turn next = partition.isHeld() ? waiting.poll() : null;
        isBusy = next != null;
        return next;
    }

    /** Whether it may be forgotten. */
    synchronized boolean isIdle() {
        return !isBusy && waiting.isEmpty();
    }

    synchronized List<FleetCommand> takeAll() {
        List<FleetCommand> all = waiting.stream().map(Turn::command).toList();
        waiting.clear();
        return all;
    }
}
