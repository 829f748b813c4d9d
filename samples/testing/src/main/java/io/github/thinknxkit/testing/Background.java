package io.github.thinknxkit.testing;

import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.internal.poll.BackgroundLine;
import io.github.thinknxkit.internal.poll.BackgroundLine.Sender;
import io.github.thinknxkit.internal.poll.Poller;
import io.github.thinknxkit.internal.thread.Callbacks;
import io.github.thinknxkit.internal.thread.Threads;
import io.github.thinknxkit.internal.thread.Timing;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Makes what reads a fake caller again and again. */
final class Background {

    private Background() {}

    /** In the time of the machine, on threads of its own, as with a server. */
    static Poller real(Sender sender) {
        Threads threads = new Threads(Optional.empty());
        Callbacks callbacks = threads.callbacks();
        return poller(sender, Timing.system(threads.timer()), callbacks.pool(), callbacks);
    }

    /** In a test's time, on the threads that let it pass. Nothing is left to chance. */
    static Poller in(TimeSource time, Sender sender) {
        Timing timing = Timing.of(time::now, time::after);
        Timing certain = new Timing(timing.nanoTime(), timing.clock(), timing.timer(), () -> 0.5);
        return poller(sender, certain, Runnable::run, Callbacks.atOnce());
    }

    private static Poller poller(Sender sender, Timing timing, Executor executor, Callbacks callbacks) {
        return new Poller(new BackgroundLine(
                sender, ReplyReader.CONNECTION, Optional.empty(), now -> now, timing, executor, callbacks));
    }
}
