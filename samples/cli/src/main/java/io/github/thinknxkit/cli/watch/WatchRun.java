package io.github.thinknxkit.cli.watch;

import io.github.thinknxkit.cli.process.Key;
import io.github.thinknxkit.cli.report.ErrorCode;
import io.github.thinknxkit.cli.report.FailureText;
import io.github.thinknxkit.cli.report.Report;
import io.github.thinknxkit.cli.watch.News.Ended;
import io.github.thinknxkit.cli.watch.News.Pressed;
import io.github.thinknxkit.cli.watch.News.Resized;
import io.github.thinknxkit.cli.watch.News.Told;
import io.github.thinknxkit.dynamic.plant.StateCondition;
import io.github.thinknxkit.dynamic.text.DurationWord;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.FailedReading;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchEvent.AccessRefused;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Shows what a watch tells, until it ends, the user leaves, or what is waited for has come or not. */
public final class WatchRun {

    private final Watch watch;
    private final Inbox inbox;
    private final Optional<Goal> goal;
    private final LongSupplier nanoTime;
    private final long start;
    private Optional<DeviceState> last = Optional.empty();

    /**
     * Creates a run.
     *
     * @param watch the watch
     * @param inbox where keys are told, too
     * @param goal what is waited for, if anything is
     * @param nanoTime the time, as {@link System#nanoTime}
     */
    public WatchRun(Watch watch, Inbox inbox, Optional<Goal> goal, LongSupplier nanoTime) {
        this.watch = watch;
        this.inbox = inbox;
        this.goal = goal;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /**
     * Shows what is told.
     *
     * @param view shows it
     * @param reports is told that what is waited for has not come
     * @return the exit status
     * @throws InterruptedException if the thread is interrupted
     */
    int show(WatchView view, Consumer<Report> reports) throws InterruptedException {
        watch.events().subscribe(inbox);
        Optional<Integer> status = Optional.empty();
        while (status.isEmpty()) {
            Duration pause = view.goOn();
            Duration left = left();
            if (left.isNegative() || left.isZero()) {
                view.close();
                reports.accept(late());
                return ErrorCode.TIMEOUT.status();
            }
            Optional<News> news = inbox.next(pause.compareTo(left) < 0 ? pause : left);
            status = news.flatMap(some -> take(some, view));
        }
        return status.get();
    }

    private Duration left() {
        return goal.flatMap(Goal::within)
                .map(time -> time.minusNanos(nanoTime.getAsLong() - start))
                .orElse(WatchView.FOR_EVER);
    }

    /** Returns the exit status if this was the last of the news. */
    private Optional<Integer> take(News news, WatchView view) {
        if (news instanceof Told told) {
            return take(told.event(), view);
        } else if (news instanceof Pressed pressed) {
            view.press(pressed.key());
            return pressed.key() == Key.QUIT ? Optional.of(0) : Optional.empty();
        } else if (news instanceof Resized) {
            view.resized();
        }
        // Nobody else closes its connection.
        return news instanceof Ended ? Optional.of(ErrorCode.INTERRUPTED.status()) : Optional.empty();
    }

    private Optional<Integer> take(WatchEvent event, WatchView view) {
        if (event instanceof AccessRefused refused) {
            view.close();
            throw refused.failure();
        }
        view.tell(event);
        if (event instanceof WatchEvent.Told told) {
            return see(told.state(), told.readAt(), view);
        }
        return event instanceof Changed changed
                ? changed.change().after().flatMap(state -> see(state, changed.readAt(), view))
                : Optional.empty();
    }

    private Optional<Integer> see(DeviceState state, Instant readAt, WatchView view) {
        if (goal.isEmpty() || !goal.get().condition().concerns(state)) {
            return Optional.empty();
        }
        last = Optional.of(state);
        if (!goal.get().condition().isMetBy(state)) {
            return Optional.empty();
        }
        view.reached(state, readAt);
        return Optional.of(0);
    }

    private Report late() {
        StateCondition condition = goal.orElseThrow().condition();
        String time = goal.orElseThrow().within().map(DurationWord::of).orElse("");
        String now = last.map(state -> "it is " + condition.shown(state)).orElseGet(() -> unread(condition));
        return new Report.Failed(
                ErrorCode.TIMEOUT, condition + " was not reached within " + time + ": " + now, Optional.empty(), false);
    }

    private String unread(StateCondition condition) {
        return watch.current().failures().stream()
                .filter(failed -> condition.state().startsWith(failed.reading() + "."))
                .map(FailedReading::failure)
                .findFirst()
                .map(why -> "it could not be read: " + FailureText.of(why))
                .orElse("it was not read");
    }
}
