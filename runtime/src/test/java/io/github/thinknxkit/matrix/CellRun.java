package io.github.thinknxkit.matrix;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Settings.Method;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.internal.call.TimedCaller;
import io.github.thinknxkit.matrix.Cell.Age;
import io.github.thinknxkit.matrix.Cell.Style;
import io.github.thinknxkit.matrix.Cell.Way;
import io.github.thinknxkit.matrix.Fault.Stage;
import io.github.thinknxkit.matrix.Fault.Trait;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.Sample.SampleCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs one cell, and finds what is not as it should be. */
final class CellRun {

    /** How many calls a client lets pass at a time. */
    private static final int LIMIT = 2;

    /** How long something may take that takes no time: more than a machine that is busy with other things keeps a cell waiting. */
    private static final long SECONDS = 60;

    /** The JDK's client does not always notice the end of a connection before its TLS handshake. */
    private static final Duration CONNECTING = Duration.ofSeconds(4);

    private static final Duration SOON = Duration.ofMillis(100);

    private final Cell cell;
    private final Ground ground;
    private final ScheduledExecutorService executor;
    private final CellTime time;
    private final List<String> complaints = new ArrayList<>();
    private Duration took = Duration.ZERO;

    CellRun(Cell cell, Ground ground, ScheduledExecutorService executor) {
        this.cell = cell;
        this.ground = ground;
        this.executor = executor;
        this.time = new CellTime(executor, has(Trait.EXPIRES_AT_ONCE));
    }

    /** Runs the cell; returns what is wrong, or nothing. */
    List<String> run() throws Exception {
        try (FaultyServer server = new FaultyServer(cell, ground, time)) {
            List<Ending> seen = new ArrayList<>();
            try (Transport transport = transport();
                    Caller caller = TimedCaller.open(connection(server), transport, time.timing())) {
                prepare(server, caller);
                server.arm();
                Duration begin = time.elapsed();
                for (int i = 0; i < (isGone() ? LIMIT + 1 : 1); i++) {
                    seen.add(call(caller));
                }
                took = time.elapsed().minus(begin);
                server.disarm();
                if (!isGone()) {
                    checkPermits(server, caller);
                }
            }
            checkOpen(server, lost(), "after all has been closed");
            check(!server.sawDowngrade(), "the password was sent by Basic");
            checkEnding(server, seen);
        }
        return complaints;
    }

    private Transport transport() {
        Transport.Builder builder = Transport.builder().connectTimeout(has(Trait.IMPATIENT) ? SOON : CONNECTING);
        if (cell.way() == Way.CLOUD) {
            builder.trust(has(Trait.DISTRUSTFUL) ? ground.distrust() : ground.clientTls());
        }
        return builder.build();
    }

    private Connection connection(FaultyServer server) {
        String host = has(Trait.UNKNOWN_HOST) ? "no-such-host.invalid" : "127.0.0.1";
        int port = port(server);
        Connection connection = switch (cell.way()) {
            case BASIC -> Connection.local(host, port).basic(FaultyServer.USER, FaultyServer.SECRET);
            case DIGEST -> Connection.local(host, port).digest(FaultyServer.USER, FaultyServer.SECRET);
            case CLOUD -> Connection.onPremise("https://" + host + ":" + port, FaultyServer.SECRET);
        };
        Connection set = connection
                .timeout(CellTime.DEADLINE)
                .feedbackTimeout(CellTime.DEADLINE)
                .maxInFlight(LIMIT)
                .retries(new RetryPolicy(Expected.ATTEMPTS, Duration.ofMillis(200), Duration.ofSeconds(5)));
        return cell.method() == Method.POST ? set.post() : set;
    }

    private int port(FaultyServer server) {
        if (has(Trait.CLOSED_PORT)) {
            return ground.closedPort();
        }
        return has(Trait.CROWDED_PORT) ? ground.crowdedPort() : server.port();
    }

    private void prepare(FaultyServer server, Caller caller) {
        if (cell.age() != Age.FIRST_CALL) {
            server.endConnections(cell.age() == Age.NEW_CONNECTION);
            caller.call(Sample.call(Sample.SERVER_STATUS));
            server.endConnections(false);
        }
    }

    private Ending call(Caller caller) throws Exception {
        SampleCall<Integer> call = Sample.call(cell.operation());
        // What waits though nobody waits on purpose is to come to its deadline, too, and is told by how it ended.
        Future<?> patience = executor.schedule(() -> time.pass(CellTime.DEADLINE), SECONDS / 2, TimeUnit.SECONDS);
        try {
            int answer = await(caller, has(Trait.FEEDBACK) ? call.withFeedback() : call);
            check(answer == 1, "the call was given another's answer, " + answer);
            return Ending.answered(0);
        } catch (ThinknxException e) {
            checkError(e);
            return Ending.failed(e.getClass(), e.getMessage(), e.mayHaveRun(), 0);
        } finally {
            patience.cancel(false);
        }
    }

    private int await(Caller caller, SampleCall<Integer> call) throws Exception {
        if (cell.style() == Style.SYNC) {
            return caller.call(call);
        }
        try {
            return caller.callAsync(call).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ThinknxException failure ? failure : e;
        }
    }

    private void checkError(ThinknxException error) {
        check(error.operation().equals(cell.operation().name()), "the error names operation " + error.operation());
        check(error.getMessage().contains(error.connection()), "the error does not name its connection");
        Stream.<Throwable>iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .forEach(shown -> check(!shown.toString().contains(FaultyServer.SECRET), "the error tells the secret"));
    }

    /** As many calls as ever are let pass at a time, each gets its own answer, and no more connections are kept than they need. */
    private void checkPermits(FaultyServer server, Caller caller) throws Exception {
        server.meet(LIMIT);
        List<CompletableFuture<Integer>> calls = IntStream.range(0, LIMIT)
                .mapToObj(i -> caller.callAsync(Sample.call(Sample.SERVER_STATUS)))
                .toList();
        for (CompletableFuture<Integer> call : calls) {
            try {
                int answer = call.get(SECONDS, TimeUnit.SECONDS);
                check(answer == 1, "a later call was given another's answer, " + answer);
            } catch (ExecutionException e) {
                complaints.add("a later call failed: " + e.getCause());
            }
        }
        checkOpen(
                server, LIMIT + lost() + (has(Trait.ANSWERS_LATE) ? 1 : 0), "after as many calls as may go at a time");
    }

    private void checkOpen(FaultyServer server, int most, String when) throws InterruptedException {
        List<Integer> open = server.openBeyond(most, SECONDS);
        check(open.isEmpty(), "connections are open " + when + ": " + open);
    }

    /** The arrivals are counted at the very end, so that one that comes late is not missed. */
    private void checkEnding(FaultyServer server, List<Ending> seen) {
        List<Ending> expected = cell.fault().expected().endings(cell);
        int arrivals = server.arrivals();
        for (Ending ending : has(Trait.GONE) ? seen.subList(0, 1) : seen) {
            Ending counted = ending.arriving(arrivals, arrivals);
            check(
                    expected.stream().anyMatch(way -> way.covers(counted)),
                    "ended as " + counted + "\n      and not as " + expected);
        }
        for (Ending later : seen.subList(1, seen.size())) {
            check(later.error().equals(seen.get(0).error()) || has(Trait.GONE), "ended otherwise later: " + later);
        }
        boolean timedOut = seen.get(0).error().equals("TimedOutException");
        check(timedOut || took.compareTo(CellTime.DEADLINE) <= 0, "ended " + took + " after its begin");
        check(arrivals <= 1 || cell.isHarmless() || has(Trait.REFUSES), "the command ARRIVED " + arrivals + " TIMES");
    }

    /** How many connections are lost to the JDK's client, which nobody can make close them: the first of a server. */
    private int lost() {
        return has(Trait.FORGETS_CONNECTION) ? 1 : 0;
    }

    /** Whether the fault outlasts the cell's call. */
    private boolean isGone() {
        return cell.fault().stage() == Stage.NOWHERE
                || has(Trait.GONE)
                || has(Trait.DISTRUSTFUL)
                || has(Trait.IMPATIENT);
    }

    private boolean has(Trait trait) {
        return cell.fault().has(trait);
    }

    private void check(boolean good, String complaint) {
        if (!good) {
            complaints.add(complaint);
        }
    }
}
