package io.github.thinknxkit.watch;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.generated.CallRequest;
import io.github.thinknxkit.generated.ReadCall;
import io.github.thinknxkit.internal.poll.BackgroundLine;
import io.github.thinknxkit.internal.poll.PolledCaller;
import io.github.thinknxkit.internal.poll.Poller;
import io.github.thinknxkit.internal.thread.Threads;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.plant.StateRequest;
import io.github.thinknxkit.testing.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A building whose devices tell their levels, in a test's own time: reads take a twentieth of a second, and a test says which
 * devices are mute, what the server refuses, and when somebody else moves something.
 */
final class Building implements PolledCaller {

    private static final Duration LATENCY = Duration.ofMillis(50);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final DeviceType LAMP = new DeviceType("light", List.of("level"), Protection.NONE);

    /** A read that reached the server. */
    record Read(String guid, long at) {}

    private final SteppedTime time;
    private final Threads threads = new Threads(Optional.empty());
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, RuntimeException> failures = new HashMap<>();
    private final List<String> mute = new ArrayList<>();
    private final List<Read> reads = new ArrayList<>();
    private final Poller poller;
    private Optional<RuntimeException> down = Optional.empty();
    private Duration latency = LATENCY;
    private String revision = "1";
    private boolean remembers = true;
    private long readCount;

    Building(SteppedTime time) {
        this(time, UnaryOperator.<Long>identity()::apply);
    }

    Building(SteppedTime time, LongUnaryOperator turns) {
        this.time = time;
        this.poller = new Poller(new BackgroundLine(
                this::read,
                "local 192.0.2.10:5051",
                Sample.API.probe(),
                turns,
                time.timing(),
                Runnable::run,
                threads.callbacks()));
    }

    @Override
    public Poller poller() {
        return poller;
    }

    /** So many lamps, with the numbers from 0 as their GUIDs. */
    List<PlantDevice> lamps(int count) {
        return IntStream.range(0, count)
                .<PlantDevice>mapToObj(i -> lamp(Integer.toString(i)))
                .toList();
    }

    PlantDevice lamp(String guid) {
        DeviceInfo info = DeviceInfo.of(LAMP, guid, "Lamp " + guid, List.of("Hall"));
        return new Lamp(this, info);
    }

    /** A lamp, written as the processor would generate it: its readings are made when they are asked for. */
    record Lamp(Building building, DeviceInfo info) implements PlantDevice {

        @Override
        public List<StateRequest<?>> readings() {
            return List.of(StateRequest.of("level", status())
                    .state("level", "%", level -> level)
                    .toldBy("power"));
        }

        StateCall status() {
            return new StateCall(building, info.guid());
        }

        Command set(int level, boolean feedback) {
            return new Command(building, info.guid(), level, feedback);
        }
    }

    /** Reads a lamp's level. */
    record StateCall(Building caller, String guid) implements ReadCall<Integer> {

        @Override
        public Operation operation() {
            return Sample.STATUS;
        }

        @Override
        public void arguments(Arguments out) {
            out.text(guid);
        }

        @Override
        public Integer decode(Answer answer) {
            return answer.whole("status");
        }

        @Override
        public Optional<Duration> deadline() {
            return Optional.empty();
        }

        @Override
        public String target() {
            return guid;
        }

        @Override
        public StateCall within(Duration deadline) {
            return this;
        }
    }

    /** Sets a lamp's level. */
    record Command(Building caller, String guid, int level, boolean feedback) implements CallRequest<Integer> {

        @Override
        public Operation operation() {
            return guid.equals("scene") ? Sample.TRIGGER : Sample.POWER;
        }

        @Override
        public void arguments(Arguments out) {
            out.text(guid).whole(level);
        }

        @Override
        public Integer decode(Answer answer) {
            return answer.whole("status");
        }

        @Override
        public Optional<Duration> deadline() {
            return Optional.empty();
        }

        @Override
        public String target() {
            return guid;
        }

        @Override
        public Command within(Duration deadline) {
            return this;
        }
    }

    private <A> CompletableFuture<A> read(Call<A> call) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        note(new Read(call.target(), time.now()));
        if (mute.contains(call.target())) {
            later(TIMEOUT, () -> answer.completeExceptionally(timedOut(call)));
        } else if (down.isPresent()) {
            RuntimeException why = down.get();
            later(why instanceof TimedOutException ? TIMEOUT : LATENCY, () -> answer.completeExceptionally(why));
        } else if (failures.containsKey(call.target())) {
            later(LATENCY, () -> answer.completeExceptionally(failures.get(call.target())));
        } else {
            Object told = call.target().isEmpty() ? revision : level(call.target());
            later(latency, () -> complete(answer, told));
        }
        return answer;
    }

    private synchronized void note(Read read) {
        readCount++;
        if (remembers) {
            reads.add(read);
        }
    }

    @SuppressWarnings("unchecked") // the answers of the only two calls
    private static <A> void complete(CompletableFuture<A> answer, Object told) {
        answer.complete((A) told);
    }

    private void later(Duration delay, Runnable task) {
        time.after(delay.toNanos(), task);
    }

    static TimedOutException timedOut(Call<?> call) {
        return new TimedOutException(
                "no complete answer within 10 s",
                new CallContext(call.operation().name(), call.target(), "local 192.0.2.10:5051"),
                call.operation().effect() != Effect.READ,
                null);
    }

    @Override
    public <A> A call(Call<A> call) {
        throw new UnsupportedOperationException("a test sends asynchronously, so that it can move time");
    }

    /** A command: takes effect after 20 ms, and is answered after 50. */
    @Override
    public <A> CompletableFuture<A> callAsync(Call<A> call) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        if (down.isPresent()) {
            RuntimeException why = down.get();
            poller.ended(call, null, why);
            return CompletableFuture.failedFuture(why);
        }
        Command command = (Command) call;
        later(Duration.ofMillis(20), () -> set(command.guid(), command.level()));
        later(LATENCY, () -> {
            Object told = command.level();
            poller.ended(call, told, null);
            complete(answer, told);
        });
        return answer;
    }

    int level(String guid) {
        return levels.getOrDefault(guid, 0);
    }

    /** Somebody moves something. */
    void set(String guid, int level) {
        levels.put(guid, level);
    }

    void mute(String guid) {
        mute.add(guid);
    }

    void unmute(String guid) {
        mute.remove(guid);
    }

    void fail(String guid, RuntimeException why) {
        failures.put(guid, why);
    }

    /** Nothing is answered any more, in the same way for all. */
    void down(RuntimeException why) {
        down = Optional.of(why);
    }

    void up() {
        down = Optional.empty();
    }

    void latency(Duration length) {
        latency = length;
    }

    /** The project is changed. */
    void reconfigure(String next) {
        revision = next;
    }

    /** Counts reads from now on, and keeps none. */
    void forgetReads() {
        remembers = false;
        reads.clear();
    }

    synchronized List<Read> reads() {
        return List.copyOf(reads);
    }

    synchronized long readCount() {
        return readCount;
    }

    List<Read> readsOf(String guid) {
        return reads().stream().filter(read -> read.guid().equals(guid)).toList();
    }

    @Override
    public void close() {
        poller.closed();
    }

    @Override
    public String toString() {
        return "local 192.0.2.10:5051";
    }
}
