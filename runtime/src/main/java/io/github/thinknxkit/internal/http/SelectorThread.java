package io.github.thinknxkit.internal.http;

import java.net.http.HttpClient;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The one thread of a client of the JDK, which runs the client's own completions on it and so gets to know it.
 *
 * <p>Completions measured fastest there; nothing that belongs to the caller may run on it, and nothing of ours that blocks.
 *
 * <p>Before Java 21 a client has no {@code close()}: its thread ends some seconds after the client has been collected, if no
 * call is pending. After calls that were given up the client sometimes counts one for ever, and the thread stays. An interrupt ends
 * it, and closes its connections.
 */
final class SelectorThread implements Executor {

    private static final String NAME = "-SelectorManager";

    private volatile String name = "";
    private volatile @Nullable Thread thread;

    /** Notes whose thread it is. A client's text ends with a number in parentheses, by which its thread is named, too. */
    void belongsTo(HttpClient client) {
        String text = client.toString();
        int number = text.lastIndexOf('(') + 1;
        if (number > 0 && text.endsWith(")")) {
            name = "HttpClient-" + text.substring(number, text.length() - 1) + NAME;
        }
    }

    @Override
    public void execute(Runnable completion) {
        if (thread == null && Thread.currentThread().getName().endsWith(NAME)) {
            thread = Thread.currentThread();
        }
        completion.run();
    }

    /** Ends the thread, if there is one. No call may be in flight. */
    void end() {
        Thread known = thread;
        if (known != null) {
            known.interrupt();
        } else if (!name.isEmpty()) {
            // A client that has never had a connection has run nothing on it.
            Thread.getAllStackTraces().keySet().stream()
                    .filter(candidate -> candidate.getName().equals(name))
                    .forEach(Thread::interrupt);
        }
    }
}
