package io.github.thinknxkit.cli.process;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be done when the process is interrupted in the middle of its work, such as by Ctrl-C. */
public final class Ending {

    private final Deque<Runnable> actions = new ArrayDeque<>();
    private boolean under;

    /** Creates an ending that has nothing to do. */
    public Ending() {}

    /**
     * Has something done if the process is interrupted; what comes last is done first.
     *
     * @param action what is to be done; quick, and safe on another thread
     */
    public synchronized void add(Runnable action) {
        actions.push(action);
    }

    /**
     * Takes back what was to be done.
     *
     * @param action what was added
     */
    public synchronized void remove(Runnable action) {
        actions.remove(action);
    }

    /** {@return whether the process is being interrupted, so that failures of what is under way are no news} */
    public synchronized boolean underWay() {
        return under;
    }

    /** Does what was added. */
    public void run() {
        Deque<Runnable> due;
        synchronized (this) {
            under = true;
            due = new ArrayDeque<>(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }
}
