package io.github.thinknxkit.samples.soak.gateway;

import io.github.thinknxkit.samples.soak.call.Habits;
import io.github.thinknxkit.samples.soak.call.Sender;
import io.github.thinknxkit.samples.soak.call.Tally;
import io.github.thinknxkit.samples.soak.check.Deadlines;
import io.github.thinknxkit.samples.soak.check.Ledger;
import io.github.thinknxkit.samples.soak.check.Refusals;
import io.github.thinknxkit.samples.soak.check.Violations;
import io.github.thinknxkit.samples.soak.check.Vitals;
import io.github.thinknxkit.samples.soak.house.Mischief;
import io.github.thinknxkit.simulator.event.SimulatorEvent;
import io.github.thinknxkit.simulator.event.Subscription;
import io.github.thinknxkit.simulator.plant.Controller;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** One run: rounds in which servers, streams and receivers fail, each of which ends with a look at everything. */
final class GatewaySoakRun implements AutoCloseable {

    private static final int CALLERS = 16;
    private static final int CALLS_PER_FAULT = 12;
    private static final long BETWEEN_CUTS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long BETWEEN_CHANGES = TimeUnit.MILLISECONDS.toNanos(50);

    /** Longer than the simulator holds up a call. */
    private static final Duration REST = Duration.ofSeconds(7);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final GatewayPlan plan;
    private final Consumer<String> out;
    private final Estate estate;
    private final RunningGateway gateway;
    private final HookHost host;
    private final Listeners listeners;
    private final Violations violations;
    private final Ledger ledger;
    private final Callers callers;
    private final Tally tally = new Tally();
    private final Deadlines deadlines;
    private final Refusals refusals;
    private final LongAdder faults = new LongAdder();
    private final List<Vitals> vitals = new ArrayList<>();
    private final SplittableRandom random;
    private int changes;
    private Subscription witness = () -> {};

    GatewaySoakRun(
            GatewayPlan plan,
            Consumer<String> out,
            Estate estate,
            RunningGateway gateway,
            HookHost host,
            Listeners listeners) {
        this.plan = plan;
        this.out = out;
        this.estate = estate;
        this.gateway = gateway;
        this.host = host;
        this.listeners = listeners;
        this.random = new SplittableRandom(plan.seed());
        this.violations = new Violations(out);
        this.ledger = new Ledger(violations);
        this.deadlines = new Deadlines(violations, Duration.ofSeconds(10));
        this.refusals = new Refusals(violations, Callers.TIMEOUT);
        this.callers = new Callers(estate, gateway, ledger);
    }

    /** Goes on for the time of the plan, and returns what should not have happened. */
    List<String> run() throws IOException, InterruptedException {
        listeners.awaitAllKnow(PATIENCE, violations);
        witness = estate.simulator().events().subscribe(this::see);
        for (int i = 0; i < plan.rounds(); i++) {
            round(i + 1);
        }
        Vitals.checkFlat(vitals, violations);
        if (tally.answeredCalls() == 0) {
            violations.add("no call was answered, so nothing is known");
        }
        out.accept("calls ended: " + tally);
        out.accept(
                "verdict: " + (violations.count() == 0 ? "passed" : "FAILED, " + violations.count() + " violations"));
        return violations.first();
    }

    private void see(SimulatorEvent event) {
        if (event instanceof SimulatorEvent.StateChanged changed) {
            if (changed.controller() == Controller.VALUE && changed.guid().equals(dial())) {
                ledger.carriedOut(changed.value().intValueExact());
            }
        } else if (event instanceof SimulatorEvent.FaultStruck) {
            faults.increment();
        } else if (event instanceof SimulatorEvent.EventsMissed missed) {
            violations.add("the witness was too slow: it missed " + missed.count() + " events");
        }
    }

    /** What calls set. */
    private String dial() {
        return estate.values().get(0);
    }

    private void round(int number) throws IOException, InterruptedException {
        host.fail(true);
        live(plan.round());
        estate.simulator().faults().clear();
        host.fail(false);
        TimeUnit.NANOSECONDS.sleep(REST.toNanos());
        callers.judge();
        refusals.judge();
        listeners.awaitAllKnow(PATIENCE, violations);
        estate.simulator().journal().clear();
        RunningGateway.Use use = gateway.measure();
        vitals.add(use.vitals());
        out.accept(String.format(
                Locale.ROOT,
                "round %d: %,d calls, %,d answered, %,d commands, %,d faults, %,d of receivers, %,d messages; gateway: %s,"
                        + " %,d MB in all; violations: %d",
                number,
                tally.calls(),
                tally.answeredCalls(),
                ledger.given(),
                faults.sum(),
                host.mishaps(),
                listeners.messages(),
                use.vitals(),
                use.resident(),
                violations.count()));
    }

    private void live(Duration time) throws InterruptedException {
        Habits habits = new Habits(time, random, deadlines, violations);
        long pause = (long) (TimeUnit.SECONDS.toNanos(CALLERS) / plan.rate());
        Sender sender = new Sender(Callers.TIMEOUT, deadlines, refusals, violations, tally);
        for (int i = 0; i < CALLERS; i++) {
            habits.begin(pause, luck -> sender.send(callers.next(luck), luck));
        }
        Mischief mischief = new Mischief(estate.simulator(), random.split());
        habits.begin(pause * CALLS_PER_FAULT / CALLERS, luck -> mischief.plan());
        habits.begin(BETWEEN_CUTS, listeners::cutSomething);
        habits.begin(BETWEEN_CHANGES, this::changeSomething);
        habits.awaitEnd(Callers.TIMEOUT);
    }

    /** Turns a meter by hand. */
    private void changeSomething(SplittableRandom luck) {
        String server = estate.servers().get(luck.nextInt(estate.servers().size()));
        List<String> values = estate.values();
        String meter = values.get(1 + luck.nextInt(values.size() - 1));
        estate.device(server, meter).put(Controller.VALUE, ++changes);
    }

    @Override
    public void close() {
        witness.close();
        callers.close();
    }
}
