package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.internal.thread.Threads;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A transport over HTTP clients of the JDK: one for https, and one for plain http that is spared the JDK's trust store.
 * Either is built when the first call needs it.
 */
public final class HttpTransport implements Transport {

    private final Threads threads;
    private final Set<User> users = new LinkedHashSet<>();
    private final LazyClient plain;
    private final LazyClient secure;
    private boolean closed;

    HttpTransport(TransportBuilder settings) {
        this.threads = new Threads(settings.callbacks());
        this.plain = new LazyClient(settings::newPlainClient);
        this.secure = new LazyClient(settings::newSecureClient);
    }

    /** {@return what the calls run on} */
    public Threads threads() {
        return threads;
    }

    /**
     * Registers a user of this transport.
     *
     * @param user is told when the transport is closed
     * @throws IllegalStateException if the transport is closed
     */
    public synchronized void attach(User user) {
        if (closed) {
            throw new IllegalStateException("the transport is closed");
        }
        users.add(user);
    }

    /**
     * Forgets a user that has closed itself.
     *
     * @param user the user
     */
    public synchronized void detach(User user) {
        users.remove(user);
    }

    /** {@return the client for http, which knows no certificate and so cannot speak https} */
    public LazyClient plain() {
        return plain;
    }

    /** {@return the client for https} */
    public LazyClient secure() {
        return secure;
    }

    @Override
    public void close() {
        detachAll().forEach(User::endCalls);
        plain.close();
        secure.close();
    }

    private synchronized List<User> detachAll() {
        closed = true;
        List<User> ending = List.copyOf(users);
        users.clear();
        return ending;
    }

    /** Sends calls over a transport. */
    @FunctionalInterface
    public interface User {

        /** Ends the calls in flight. */
        void endCalls();
    }
}
