package io.github.thinknxkit.samples.soak.load;

import io.github.thinknxkit.samples.soak.call.Sender;
import io.github.thinknxkit.samples.soak.call.Tally;
import io.github.thinknxkit.samples.soak.check.Deadlines;
import io.github.thinknxkit.samples.soak.check.Ledger;
import io.github.thinknxkit.samples.soak.check.Refusals;
import io.github.thinknxkit.samples.soak.check.TrueStates;
import io.github.thinknxkit.samples.soak.check.Violations;
import io.github.thinknxkit.samples.soak.house.House;
import io.github.thinknxkit.samples.soak.house.Mischief;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What goes on in a round: callers call, hands change states, clients are closed, and the server is made to fail. */
public final class Load {

    /** How long a call may take. */
    public static final Duration TIMEOUT = Client.TIMEOUT;

    private static final int CALLERS = 24;
    private static final int CALLS_PER_FAULT = 12;
    private static final long BETWEEN_CHANGES = TimeUnit.MILLISECONDS.toNanos(15);
    private static final long BETWEEN_CLOSINGS = TimeUnit.MILLISECONDS.toNanos(700);
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

    private final House house;
    private final double rate;
    private final SplittableRandom random;
    private final Ledger ledger;
    private final Deadlines deadlines;
    private final Violations violations;
    private final TrueStates states = new TrueStates();
    private final Tally tally = new Tally();
    private final Buttons buttons;
    private final Hands hands;
    private final Tasks tasks;
    private final Sender sender;
    private final Mischief mischief;

    /**
     * Prepares.
     *
     * @param rate calls in a second, about
     * @param deadlines where calls are entered while they are under way
     * @param refusals where calls are entered whose credentials were refused
     */
    public Load(
            House house,
            double rate,
            SplittableRandom random,
            Ledger ledger,
            Deadlines deadlines,
            Refusals refusals,
            Violations violations) {
        this.house = house;
        this.rate = rate;
        this.random = random;
        this.ledger = ledger;
        this.deadlines = deadlines;
        this.violations = violations;
        this.buttons = new Buttons(house.simulator(), house.devices().buttons());
        this.hands = new Hands(house, states);
        this.tasks = new Tasks(house.devices(), ledger, states, buttons, violations);
        this.sender = new Sender(TIMEOUT, deadlines, refusals, violations, tally);
        this.mischief = new Mischief(house.simulator(), random.split());
    }

    /** What somebody does again and again. */
    @FunctionalInterface
    private interface Habit {

        void act(SplittableRandom random) throws InterruptedException;
    }

    /** Goes on for a time, and returns when all calls have ended; those that do not are violations. */
    public void go(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        List<Client> clients = Client.ofEachKind(house);
        ExecutorService threads = Executors.newCachedThreadPool(Load::daemon);
        List<Future<?>> habits = new ArrayList<>();
        long pause = (long) (TimeUnit.SECONDS.toNanos(CALLERS) / rate);
        for (int caller = 0; caller < CALLERS; caller++) {
            habits.add(start(threads, end, pause, luck -> call(clients, luck)));
        }
        habits.add(start(threads, end, pause * CALLS_PER_FAULT / CALLERS, luck -> mischief.plan()));
        habits.add(start(threads, end, BETWEEN_CHANGES, hands::changeSomething));
        habits.add(start(threads, end, BETWEEN_CLOSINGS, luck -> closeSomething(clients, luck)));
        threads.shutdown();
        awaitEnds(habits, end);
        house.simulator().faults().clear();
        clients.forEach(this::checkAlive);
        clients.forEach(Client::close);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "soak-caller");
        thread.setDaemon(true);
        return thread;
    }

    /** Starts somebody who makes pauses of about so many nanoseconds. */
    private Future<?> start(ExecutorService threads, long end, long pause, Habit habit) {
        SplittableRandom own = random.split();
        return threads.submit(() -> {
            while (end - System.nanoTime() > 0) {
                LockSupport.parkNanos(own.nextLong(2 * pause + 1));
                habit.act(own);
            }
            return null;
        });
    }

    private void call(List<Client> clients, SplittableRandom luck) throws InterruptedException {
        sender.send(tasks.next(clients.get(luck.nextInt(clients.size())), luck), luck);
    }

    private static void closeSomething(List<Client> clients, SplittableRandom luck) {
        clients.get(luck.nextInt(clients.size())).reopen(luck.nextBoolean());
    }

    private void awaitEnds(List<Future<?>> habits, long end) throws InterruptedException {
        long patience = end + Client.TIMEOUT.plusMinutes(1).toNanos();
        while (!haveEnded(habits) && patience - System.nanoTime() > 0) {
            deadlines.check();
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        if (!haveEnded(habits)) {
            violations.add("calls, or threads that make them, have not ended a minute after their round");
        }
        for (Future<?> habit : habits) {
            check(habit);
        }
    }

    private boolean haveEnded(List<Future<?>> habits) {
        return habits.stream().allMatch(Future::isDone) && deadlines.allEnded();
    }

    private void check(Future<?> habit) throws InterruptedException {
        try {
            if (habit.isDone()) {
                habit.get();
            }
        } catch (ExecutionException e) {
            violations.add("a thread that makes calls failed with " + e.getCause());
        }
    }

    /** After all that has happened, a client still makes a call, once nothing goes wrong. */
    private void checkAlive(Client client) {
        try {
            if (!client.isOverBadLine()) {
                client.home().system().serverStatus().send();
            }
        } catch (RuntimeException e) {
            violations.add(client + " no longer works after its round: " + e);
        }
    }

    /** Compares what callers were told with what the server did, and begins anew; when the server is at rest. */
    public void judge() {
        buttons.count(ledger);
        ledger.judge();
        states.forget();
    }

    /** {@return how calls ended} */
    public Tally tally() {
        return tally;
    }
}
