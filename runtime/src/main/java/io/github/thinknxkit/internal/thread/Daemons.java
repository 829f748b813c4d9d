package io.github.thinknxkit.internal.thread;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes threads that have a name and keep no program from ending. */
final class Daemons implements ThreadFactory {

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
