package io.github.thinknxkit.internal.thread;

import io.github.thinknxkit.internal.thread.Timing.Timer;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

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

    /** Makes threads that have a name and keep no program from ending. */
    static final class Daemons implements ThreadFactory {

        /** How long a thread stays when it has nothing to do. */
        static final long IDLE_SECONDS = 10;

        private final String name;
        private final AtomicInteger count = new AtomicInteger();

        Daemons(String name) {
            this.name = name;
        }

        @Override
        public Thread newThread(Runnable task) {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }

        /** Returns a pool whose tasks never wait for each other: there is a thread for each, and it goes when it is idle. */
        static ThreadPoolExecutor pool(String name) {
            return new ThreadPoolExecutor(
                    0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), new Daemons(name));
        }
    }

    /** The virtual threads of Java 21 and later (JEP 444), in code that is compiled for 17. */
    private static final class VirtualThreads {

        private VirtualThreads() {}

        /** Returns what makes virtual threads, or nothing where there are none. */
        static Optional<ThreadFactory> factory(String name) {
            try {
                Class<?> builder = Class.forName("java.lang.Thread$Builder");
                Method named = builder.getMethod("name", String.class, long.class);
                Object plain = Thread.class.getMethod("ofVirtual").invoke(null);
                return Optional.of(
                        (ThreadFactory) builder.getMethod("factory").invoke(named.invoke(plain, name + "-", 1L)));
            } catch (ReflectiveOperationException | UnsupportedOperationException e) {
                // Java 17 to 20.
                return Optional.empty();
            }
        }
    }
}
