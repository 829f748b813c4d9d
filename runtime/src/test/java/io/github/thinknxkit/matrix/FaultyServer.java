package io.github.thinknxkit.matrix;

import io.github.thinknxkit.matrix.Cell.Age;
import io.github.thinknxkit.matrix.Cell.Way;
import io.github.thinknxkit.matrix.Fault.Stage;
import io.github.thinknxkit.testing.DigestGuard;
import io.github.thinknxkit.testing.Nonces.Use;
import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Received;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server for one cell, which is in order but for the cell's fault. */
final class FaultyServer implements AutoCloseable {

    static final String USER = "service";
    static final String SECRET = "cAnArY-7351";
    static final String WELL = "{\"status\":1}";

    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString((USER + ":" + SECRET).getBytes(StandardCharsets.ISO_8859_1));

    private final Cell cell;
    private final Ground ground;
    private final CellTime time;
    private final KnownNonces nonces = new KnownNonces();
    private final DigestGuard guard = new DigestGuard(USER, SECRET, nonces);
    private final OpenConnections open = new OpenConnections();
    private final AtomicInteger strikes = new AtomicInteger();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final RawServer server;
    private volatile boolean armed;
    private volatile boolean downgraded;
    private volatile boolean endsConnections;
    private volatile CountDownLatch meeting = new CountDownLatch(0);

    FaultyServer(Cell cell, Ground ground, CellTime time) throws IOException {
        this.cell = cell;
        this.ground = ground;
        this.time = time;
        this.server = RawServer.start(this::serve);
    }

    private void serve(Peer peer) throws Exception {
        open.add(peer);
        try {
            if (armed && strikesAt(Stage.CONNECTED)) {
                strike(peer, null);
            }
            if (cell.way() == Way.CLOUD) {
                peer.startTls(ground.serverTls());
            }
            while (true) {
                serveNext(peer);
            }
        } finally {
            open.remove(peer);
        }
    }

    private void serveNext(Peer peer) throws Exception {
        peer.awaitRequest();
        if (armed && strikesAt(Stage.REQUEST_BEGUN)) {
            strikeAndEnd(peer, null);
        }
        Received head = peer.readHead();
        boolean command = isCommand(head);
        if (command && strikesAt(Stage.HEAD_READ)) {
            strikeAndEnd(peer, head);
        } else if (command && strikesAt(Stage.BODY_BEGUN)) {
            peer.readSome();
            strikeAndEnd(peer, head);
        }
        serve(peer, peer.readBody(head), command);
    }

    private void serve(Peer peer, Received request, boolean command) throws Exception {
        if (command && strikesAt(Stage.REQUEST_READ)) {
            strikeFor(peer, request);
        } else if (!admits(request)) {
            challenge(peer);
        } else if (command && strikesAt(Stage.ADMITTED)) {
            strikeFor(peer, request);
        } else if (command) {
            arrivals.incrementAndGet();
            peer.answer(200, WELL);
        } else {
            serveOther(peer);
        }
    }

    private void serveOther(Peer peer) throws Exception {
        meeting.countDown();
        if (!meeting.await(20, TimeUnit.SECONDS)) {
            throw new EOFException();
        }
        if (endsConnections) {
            peer.answer(200, WELL, "Connection: close");
            peer.fin();
        } else {
            peer.answer(200, WELL);
        }
    }

    private boolean strikesAt(Stage stage) {
        return cell.fault().stage() == stage && strikes.getAndIncrement() < (cell.once() ? 1 : Integer.MAX_VALUE);
    }

    /** What follows is the rest of a request, which nobody reads. */
    private void strikeAndEnd(Peer peer, Received begun) throws Exception {
        strikeFor(peer, begun);
        peer.awaitEnd();
        throw new EOFException();
    }

    private void strikeFor(Peer peer, Received request) throws Exception {
        arrivals.incrementAndGet();
        strike(peer, request);
    }

    private void strike(Peer peer, Received request) throws Exception {
        cell.fault().act().on(new Strike(this, peer, request, strikes.get()));
    }

    private boolean isCommand(Received head) {
        String path = head.target().split("\\?", 2)[0];
        return path.endsWith("/api/V1/" + cell.operation().path());
    }

    private boolean admits(Received request) {
        String authorization = request.field("Authorization");
        downgraded |= cell.way() != Way.BASIC && authorization.startsWith("Basic");
        return switch (cell.way()) {
            case BASIC -> authorization.equals(BASIC);
            case DIGEST -> guard.use(request) == Use.GOOD;
            case CLOUD -> request.target().startsWith("/" + SECRET + "/");
        };
    }

    private void challenge(Peer peer) throws IOException {
        peer.answer(401, "{\"error\":\"unauthorized\"}", challenge(Use.REFUSED));
    }

    /** Returns the field that asks for credentials. */
    String challenge(Use use) {
        return cell.way() == Way.DIGEST ? guard.challenge(use) : "WWW-Authenticate: Basic realm=\"home\"";
    }

    /** Begins with the fault. Connections that are open meet it at once if it is theirs. */
    void arm() throws Exception {
        armed = true;
        for (Peer peer : cell.age() == Age.REUSED_CONNECTION ? open.all() : List.<Peer>of()) {
            if (strikesAt(Stage.CONNECTED)) {
                strike(peer, null);
            }
        }
    }

    /** Ends the fault. */
    void disarm() {
        armed = false;
    }

    /** Ends the connection after each answer, or no longer. */
    void endConnections(boolean ends) {
        endsConnections = ends;
    }

    /** From now on holds answers back until so many calls have arrived, commands aside. */
    void meet(int calls) {
        meeting = new CountDownLatch(calls);
    }

    CellTime time() {
        return time;
    }

    KnownNonces nonces() {
        return nonces;
    }

    /** Waits until no more than so many connections are open; returns those that are, if that does not come to be. */
    List<Integer> openBeyond(int number, long seconds) throws InterruptedException {
        return open.awaitAtMost(number, seconds)
                ? List.of()
                : open.all().stream().map(Peer::number).toList();
    }

    int port() {
        return server.port();
    }

    /** How often the command has arrived, whole or in part, requests that are asked for credentials aside. */
    int arrivals() {
        return arrivals.get();
    }

    /** Whether a password was sent in clear that was not to be. */
    boolean sawDowngrade() {
        return downgraded;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
