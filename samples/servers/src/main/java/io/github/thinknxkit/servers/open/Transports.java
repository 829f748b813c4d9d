package io.github.thinknxkit.servers.open;

import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.servers.config.FileDigest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Transports that servers share: one for each file of certificates, and what it holds. One that none uses any more is closed. */
final class Transports implements AutoCloseable {

    /** By the certificates that servers are trusted by, and what their file holds. */
    private final Map<Object, Shared> byTrust = new HashMap<>();

    private static final class Shared {

        private final Transport transport;
        private int users;

        private Shared(Transport transport) {
            this.transport = transport;
        }
    }

    /** A server's part in a transport, until it is closed. */
    static final class Share implements AutoCloseable {

        private final Transport transport;
        private final Runnable giveBack;
        private final AtomicBoolean isClosed = new AtomicBoolean();

        Share(Transport transport, Runnable giveBack) {
            this.transport = transport;
            this.giveBack = giveBack;
        }

        Transport transport() {
            return transport;
        }

        @Override
        public void close() {
            if (!isClosed.getAndSet(true)) {
                giveBack.run();
            }
        }
    }

    /** Takes part in a transport that trusts the certificates in a file, or those that Java trusts. */
    synchronized Share take(Optional<Path> trust) {
        Object key = trust.map(file -> List.of(file, FileDigest.of(List.of(file))));
        Shared shared = byTrust.computeIfAbsent(key, unused -> new Shared(made(trust)));
        shared.users++;
        return new Share(shared.transport, () -> giveBack(key, shared));
    }

    private static Transport made(Optional<Path> trust) {
        Transport.Builder builder = Transport.builder();
        try {
            trust.ifPresent(builder::trust);
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(ShownText.clean(String.valueOf(e.getMessage())));
        }
    }

    private void giveBack(Object key, Shared shared) {
        synchronized (this) {
            shared.users--;
            if (shared.users > 0) {
                return;
            }
            byTrust.remove(key, shared);
        }
        shared.transport.close();
    }

    /** Ends all calls. */
    @Override
    public void close() {
        List<Shared> open;
        synchronized (this) {
            open = List.copyOf(byTrust.values());
            byTrust.clear();
        }
        open.forEach(shared -> shared.transport.close());
    }
}
