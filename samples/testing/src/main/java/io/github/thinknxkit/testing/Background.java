package io.github.thinknxkit.testing;

import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.internal.poll.BackgroundLine;
import io.github.thinknxkit.internal.poll.BackgroundLine.Sender;
import io.github.thinknxkit.internal.poll.Poller;
import io.github.thinknxkit.internal.thread.Callbacks;
import io.github.thinknxkit.internal.thread.Timing;
import java.util.Optional;

/** Makes what reads a fake caller again and again. */
final class Background {

    private Background() {}

    /** In the time of the machine, on threads of its own, as with a server. */
    static Poller real(Sender sender) {
        return new Poller(BackgroundLine.over(sender, ReplyReader.CONNECTION));
    }

    /** In a test's time, on the threads that let it pass. Nothing is left to chance. */
    static Poller in(TimeSource time, Sender sender) {
        Timing timing = Timing.of(time::now, time::after);
        Timing certain = new Timing(timing.nanoTime(), timing.clock(), timing.timer(), () -> 0.5);
        return new Poller(new BackgroundLine(
                sender,
                ReplyReader.CONNECTION,
                Optional.empty(),
                now -> now,
                certain,
                Runnable::run,
                Callbacks.atOnce()));
    }
}
