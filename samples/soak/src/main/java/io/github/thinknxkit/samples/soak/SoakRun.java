package io.github.thinknxkit.samples.soak;

import io.github.thinknxkit.samples.soak.check.Deadlines;
import io.github.thinknxkit.samples.soak.check.Ledger;
import io.github.thinknxkit.samples.soak.check.LeftThreads;
import io.github.thinknxkit.samples.soak.check.Refusals;
import io.github.thinknxkit.samples.soak.check.Violations;
import io.github.thinknxkit.samples.soak.check.Vitals;
import io.github.thinknxkit.samples.soak.house.House;
import io.github.thinknxkit.samples.soak.load.Load;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;

/** One run: rounds of calls, each of which ends with a look at everything. */
final class SoakRun {

    private final Plan plan;
    private final Consumer<String> out;
    private final Violations violations;
    private final Ledger ledger;
    private final Refusals refusals;
    private final LeftThreads leftThreads = new LeftThreads();
    private final List<Vitals> vitals = new ArrayList<>();

    SoakRun(Plan plan, Consumer<String> out) {
        this.plan = plan;
        this.out = out;
        this.violations = new Violations(out);
        this.ledger = new Ledger(violations);
        this.refusals = new Refusals(violations, Load.TIMEOUT);
    }

    Result run() throws IOException, InterruptedException {
        out.accept("soaking for " + plan.time() + " with seed " + plan.seed() + " on JDK " + Runtime.version());
        SplittableRandom random = new SplittableRandom(plan.seed());
        try (House house = House.open(random.split());
                Witness witness = new Witness(house, ledger, refusals, violations)) {
            Deadlines deadlines = new Deadlines(violations, plan.slack());
            Load load = new Load(house, plan.rate(), random.split(), ledger, deadlines, refusals, violations);
            for (long i = 0; i < plan.rounds(); i++) {
                round(house, load, witness);
            }
            if (load.tally().answeredCalls() == 0) {
                violations.add("no call was answered, so nothing is known");
            }
            Vitals.checkFlat(vitals, violations);
            return conclude(house, load, witness);
        }
    }

    private void round(House house, Load load, Witness witness) throws InterruptedException {
        load.go(plan.round());
        leftThreads.check(violations);
        witness.awaitRest();
        load.judge();
        refusals.judge();
        house.simulator().journal().clear();
        house.simulator().telegrams().clear();
        vitals.add(Vitals.measure());
        out.accept(String.format(
                Locale.ROOT,
                "round %d: %,d calls, %,d answered, %,d requests, %,d faults; %s; violations: %d",
                vitals.size(),
                load.tally().calls(),
                load.tally().answeredCalls(),
                witness.requests(),
                total(faults(witness)) + house.lineFaults(),
                vitals.get(vitals.size() - 1),
                violations.count()));
    }

    private static Map<String, Long> faults(Witness witness) {
        Map<String, Long> faults = new TreeMap<>();
        witness.faults().forEach((name, count) -> faults.put(name, count.sum()));
        return faults;
    }

    private static long total(Map<String, Long> faults) {
        return faults.values().stream().mapToLong(Long::longValue).sum();
    }

    private Result conclude(House house, Load load, Witness witness) {
        Map<String, Long> faults = faults(witness);
        out.accept("calls ended: " + load.tally());
        out.accept("faults of the server: " + faults + "; of the line: " + house.lineFaults());
        out.accept("commands compared with what the server did: " + ledger.given());
        out.accept("verdict: "
                + (violations.count() == 0
                        ? "passed"
                        : "FAILED, " + violations.count() + " violations; to repeat: seed " + plan.seed()));
        return new Result(
                load.tally().calls(),
                load.tally().answeredCalls(),
                ledger.given(),
                faults,
                house.lineFaults(),
                violations.first());
    }
}
