package io.github.thinknxkit.gateway.building;

import io.github.thinknxkit.caller.ServerAnswer;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.gateway.fact.Facts;
import io.github.thinknxkit.gateway.fact.StateSource;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.Content;
import io.github.thinknxkit.micrometer.ThinknxMetrics;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.Opening;
import io.github.thinknxkit.servers.open.Served;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchedState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A server behind the gateway, with what it answered of late. Safe for use by many threads. */
public final class Building implements Served {

    /** What is answered to who would be told of devices of which nothing is known. */
    public static final ApiReply UNKNOWN_DEVICES =
            ApiReply.error(404, "nothing is known of this server's devices: it has no plant file, or is not there now");

    private final OpenServer server;
    private final SeenAnswers seen;
    private final Clock clock;
    private final Optional<Facts> facts;

    private Building(OpenServer server, SeenAnswers seen, Clock clock) {
        this.server = server;
        this.seen = seen;
        this.clock = clock;
        this.facts = server.watch().map(watch -> Facts.follow(new BuildingStates(server, watch), clock));
    }

    /** Opens a server, whose calls and watch are counted. */
    public static Building open(Opening opening, ThinknxMetrics metrics, Clock clock) {
        String name = opening.config().name();
        SeenAnswers seen =
                new SeenAnswers(opening.config().connection().timeout().orElse(Duration.ofSeconds(5)), clock);
        OpenServer server = opening.open(metrics.listener(name), read -> new Listener(read, seen));
        server.watch().ifPresent(watch -> metrics.follow(watch, name));
        return new Building(server, seen, clock);
    }

    /** Keeps what a read of the watch was answered. Equal ones make equal requests, which are sent once. */
    private record Listener(PlannedCall read, SeenAnswers seen) implements Consumer<ServerAnswer> {

        @Override
        public void accept(ServerAnswer answer) {
            seen.heard(read.target().guid(), read.action().operationName(), Heard.of(answer));
        }
    }

    @Override
    public OpenServer server() {
        return server;
    }

    public String name() {
        return server.name();
    }

    /** {@return what is true of it and its devices; empty if it has none} */
    public Optional<Facts> facts() {
        return facts;
    }

    /** Finds what a read was answered not long ago. */
    public Optional<SeenAnswer> seen(PlannedCall call, Duration maxAge) {
        return seen.find(call.target().guid(), call.action().operationName(), maxAge);
    }

    /** An answer that came before. */
    public record SeenAnswer(Heard answer, Instant at) {}

    /** Sends a call. Empty if the building takes no more calls. Whoever cancels it ends nothing: the call goes on. */
    public Optional<CompletableFuture<CallEnd>> send(PlannedCall call) {
        Instant begun = clock.instant();
        AtomicReference<Heard> heard = new AtomicReference<>();
        boolean isCommand = call.action().operation().effect() != Effect.READ;
        String changes =
                server.device(call.target().guid()).map(DeviceInfo::guid).orElse("");
        if (isCommand) {
            seen.commandBegins(changes);
        }
        var sent = server.send(call, answer -> heard.set(Heard.of(answer)));
        if (isCommand && sent.isEmpty()) {
            seen.commandEnds(changes);
        }
        return sent.map(answer -> answer.handle((fields, failure) -> {
            if (isCommand) {
                seen.commandEnds(changes);
            } else if (!changes.isEmpty() && heard.get() != null) {
                seen.heard(changes, call.action().operationName(), heard.get(), begun);
            }
            return new CallEnd(
                    Optional.ofNullable(heard.get()),
                    Optional.ofNullable(failure).map(Building::failure));
        }));
    }

    private static ThinknxException failure(Throwable failure) {
        Throwable bare =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (bare instanceof ThinknxException known) {
            return known;
        }
        throw new CompletionException(bare);
    }

    /** Returns its name. */
    @Override
    public String toString() {
        return name();
    }

    /** What the watch of a building knows. */
    private record BuildingStates(OpenServer open, Watch watch) implements StateSource {

        @Override
        public String server() {
            return open.name();
        }

        @Override
        public List<DeviceInfo> devices() {
            return open.devices();
        }

        @Override
        public List<WatchedState> states() {
            return watch.states();
        }

        @Override
        public Runnable subscribe(Consumer<? super WatchEvent> listener) {
            return open.follow(listener);
        }
    }

    /**
     * What became of a call.
     *
     * @param heard the last answer to it; empty if none came
     * @param failure how it failed; empty if the server did what it was asked for
     */
    public record CallEnd(Optional<Heard> heard, Optional<ThinknxException> failure) {

        /** {@return false only if the call certainly had no effect} */
        public boolean mayHaveRun() {
            return failure.map(ThinknxException::mayHaveRun).orElse(true);
        }
    }

    /** What a server answered, as it sent it; and whether the call may have run before, of which that says nothing. */
    public record Heard(
            int status,
            Optional<String> contentType,
            Optional<String> retryAfter,
            Content body,
            boolean mayHaveRunBefore) {

        static Heard of(ServerAnswer answer) {
            return new Heard(
                    answer.status(),
                    answer.field("Content-Type"),
                    answer.field("Retry-After"),
                    Content.of(answer.body()),
                    answer.mayHaveRunBefore());
        }
    }
}
