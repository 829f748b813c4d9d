package io.github.thinknxkit.samples.soak.load;

import io.github.thinknxkit.samples.soak.call.Habits;
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
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** What goes on in a round: callers call, hands change states, clients are closed, and the server is made to fail. */
public final class Load {

    /** How long a call may take. */
    public static final Duration TIMEOUT = Client.TIMEOUT;

    private static final int CALLERS = 24;
    private static final int CALLS_PER_FAULT = 12;
    private static final long BETWEEN_CHANGES = TimeUnit.MILLISECONDS.toNanos(15);
    private static final long BETWEEN_CLOSINGS = TimeUnit.MILLISECONDS.toNanos(700);

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

    /** Goes on for a time, and returns when all calls have ended; those that do not are violations. */
    public void go(Duration time) throws InterruptedException {
        List<Client> clients = Client.ofEachKind(house);
        Habits habits = new Habits(time, random, deadlines, violations);
        long pause = (long) (TimeUnit.SECONDS.toNanos(CALLERS) / rate);
        for (int caller = 0; caller < CALLERS; caller++) {
            habits.begin(pause, luck -> call(clients, luck));
        }
        habits.begin(pause * CALLS_PER_FAULT / CALLERS, luck -> mischief.plan());
        habits.begin(BETWEEN_CHANGES, hands::changeSomething);
        habits.begin(BETWEEN_CLOSINGS, luck -> closeSomething(clients, luck));
        habits.awaitEnd(TIMEOUT);
        house.simulator().faults().clear();
        clients.forEach(this::checkAlive);
        clients.forEach(Client::close);
    }

    private void call(List<Client> clients, SplittableRandom luck) throws InterruptedException {
        sender.send(tasks.next(clients.get(luck.nextInt(clients.size())), luck), luck);
    }

    private static void closeSomething(List<Client> clients, SplittableRandom luck) {
        clients.get(luck.nextInt(clients.size())).reopen(luck.nextBoolean());
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
