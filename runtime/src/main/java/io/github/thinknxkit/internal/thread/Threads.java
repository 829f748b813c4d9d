package io.github.thinknxkit.internal.thread;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of one transport. They come with the load and go some seconds after it.
 *
 * <p>There is a carrying thread for each asynchronous call that is on its way, so that a server that does not answer takes
 * as many as its own limit lets pass, and none from another server.
 */
public final class Threads {

    private final Executor carriers;
    private final Callbacks callbacks;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, new Daemons("thinknx-timer"));

    /**
     * Creates threads; none is started before there is something to do.
     *
     * @param callbackExecutor where the caller wants its own code to run, if it says so
     */
    public Threads(Optional<Executor> callbackExecutor) {
        carriers = VirtualThreads.factory("thinknx-call")
                .<Executor>map(factory -> task -> factory.newThread(task).start())
                .orElseGet(() -> Daemons.pool("thinknx-call"));
        callbacks = new Callbacks(callbackExecutor);
        timer.setKeepAliveTime(Daemons.IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        timer.setRemoveOnCancelPolicy(true);
    }

    /** {@return what runs tasks that send and wait, each at once} */
    public Executor carriers() {
        return carriers;
    }

    /** {@return what runs the caller's own code} */
    public Callbacks callbacks() {
        return callbacks;
    }

    /** {@return what does things later. It shares no thread with anybody: those of the JDK may be held up by others} */
    public Timer timer() {
        return this::later;
    }

    private Timer.Alarm later(long nanos, Runnable task) {
        ScheduledFuture<?> alarm = timer.schedule(task, nanos, TimeUnit.NANOSECONDS);
        return () -> alarm.cancel(false);
    }
}
