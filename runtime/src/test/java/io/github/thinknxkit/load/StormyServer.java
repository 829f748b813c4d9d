package io.github.thinknxkit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.testing.DigestGuard;
import io.github.thinknxkit.testing.Nonces;
import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Received;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A server that answers sooner or later, or not at all, and knows how often each call has arrived. */
final class StormyServer implements AutoCloseable {

    private static final int SECONDS = 20;
    private static final int ANSWERS_PER_RESET = 12;
    private static final int NONCE_LIFE = 500;

    private final Access access;
    private final Chance chance;
    private final Optional<DigestGuard> guard;
    private final RawServer server;
    private final Map<Integer, Integer> arrivals = new ConcurrentHashMap<>();
    private volatile Optional<Gathering> gathering = Optional.empty();

    /** How calls prove who makes them. */
    enum Access {
        BASIC,
        DIGEST
    }

    StormyServer(Access access, Chance chance) throws IOException {
        this.access = access;
        this.chance = chance;
        this.guard = access == Access.DIGEST
                ? Optional.of(new DigestGuard("service", "pw", Nonces.shortLived(NONCE_LIFE, Nonces.Use.STALE)))
                : Optional.empty();
        this.server = RawServer.start(this::serve, request -> {});
    }

    private void serve(Peer peer) throws Exception {
        SplittableRandom own = chance.next();
        boolean goesOn = true;
        while (goesOn) {
            Received request = peer.read();
            Optional<String> challenge = guard.flatMap(it -> it.challengeTo(request));
            if (challenge.isPresent()) {
                peer.answer(401, "{}", challenge.get());
            } else {
                goesOn = answer(peer, Calls.numberIn(request), own);
            }
        }
    }

    /** Returns whether the connection goes on. */
    private boolean answer(Peer peer, int number, SplittableRandom own) throws Exception {
        arrivals.merge(number, 1, Integer::sum);
        Optional<Gathering> together = gathering.filter(it -> number >= it.first());
        if (together.isPresent()) {
            together.get().hold();
        } else if (own.nextInt(ANSWERS_PER_RESET) == 0) {
            peer.rst();
            return false;
        } else if (own.nextInt(4) == 0) {
            Chance.pause(own);
        }
        peer.answer(200, "{\"status\":1}");
        return true;
    }

    /** Calls that are held until so many have arrived; those before the first one are of no interest. */
    private record Gathering(int first, CyclicBarrier barrier, AtomicInteger held, AtomicInteger most) {

        static Gathering of(int first, int number) {
            return new Gathering(first, new CyclicBarrier(number), new AtomicInteger(), new AtomicInteger());
        }

        void hold() throws Exception {
            most.accumulateAndGet(held.incrementAndGet(), Math::max);
            barrier.await(SECONDS, TimeUnit.SECONDS);
            held.decrementAndGet();
        }
    }

    /** How often a call has arrived. */
    int arrivals(int number) {
        return arrivals.getOrDefault(number, 0);
    }

    /** Forgets what has arrived. */
    void forget() {
        arrivals.clear();
    }

    Connection connection() {
        LocalServer address = Connection.local("127.0.0.1", server.port());
        return access == Access.DIGEST ? address.digest("service", "pw") : address.basic("service", "pw");
    }

    /**
     * Checks that a client that is at rest makes as many calls at a time as it may, and no more: calls are answered when so
     * many have arrived.
     */
    void assertTakesTogether(Caller caller, int inFlight, Calls calls) throws Exception {
        Gathering together = Gathering.of(calls.size() + 1, inFlight);
        gathering = Optional.of(together);
        calls.beginAll(caller, 3 * inFlight).get(SECONDS, TimeUnit.SECONDS);
        gathering = Optional.empty();
        assertEquals(inFlight, together.most().get(), "calls at a time");
    }

    /** Waits until all connections have ended, and so all that was sent has arrived. */
    void awaitNobody() {
        while (server.openConnections() > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
