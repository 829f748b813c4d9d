package io.github.thinknxkit.internal.thread;

import java.util.concurrent.Executor;

/** Runs tasks one at a time and in the order in which they were handed over, on whichever threads another executor has. */
public final class InOrder implements Executor {

    private final Executor executor;
    private final Backlog backlog = new Backlog();

    /** Creates one that runs its tasks on another executor, which must not refuse them. */
    public InOrder(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable task) {
        if (backlog.add(task)) {
            executor.execute(backlog::run);
        }
    }
}
