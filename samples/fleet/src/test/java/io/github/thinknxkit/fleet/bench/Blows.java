package io.github.thinknxkit.fleet.bench;

import io.github.thinknxkit.fleet.Fleet;
import io.github.thinknxkit.fleet.Owner;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;

/** Kills and stops processes while commands are under way at the servers of the one that is hit. */
final class Blows {

    private static final Duration STOPPED = Plan.SESSION.plusSeconds(3);

    private final Plan plan;
    private final Cluster cluster;
    private final List<WorkerProcess> workers;
    private final Fleet fleet;
    private final Counts counts;
    private final Random random = new Random(17);
    private int aimed;

    private enum Kind {
        KILL,
        STOP,
        BROKER
    }

    Blows(Plan plan, Cluster cluster, List<WorkerProcess> workers, Fleet fleet, Counts counts) {
        this.plan = plan;
        this.cluster = cluster;
        this.workers = workers;
        this.fleet = fleet;
        this.counts = counts;
    }

    /** Strikes one blow after the other, in an order that is the same in each run. */
    void strike() throws IOException, InterruptedException {
        List<Kind> all = new ArrayList<>();
        all.addAll(Collections.nCopies(plan.kills(), Kind.KILL));
        all.addAll(Collections.nCopies(plan.zombies(), Kind.STOP));
        all.addAll(Collections.nCopies(plan.brokerKills(), Kind.BROKER));
        Collections.shuffle(all, random);
        for (Kind kind : all) {
            long begin = System.nanoTime();
            if (kind == Kind.BROKER) {
                cluster.blow(random.nextInt(3));
            } else {
                hit(kind);
            }
            long left = plan.betweenBlows().toNanos() - (System.nanoTime() - begin);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, left));
        }
    }

    private void hit(Kind kind) throws IOException, InterruptedException {
        Map<Integer, String> owners = owners();
        WorkerProcess[] victim = {workers.get(random.nextInt(workers.size()))};
        CountDownLatch hit = new CountDownLatch(1);
        counts.atNextArrival(server -> {
            String owner = owners.get(fleet.partition(server));
            workers.stream()
                    .filter(worker -> worker.name().equals(owner))
                    .findFirst()
                    .ifPresent(worker -> {
                        victim[0] = worker;
                        aimed++;
                    });
            strike(victim[0], kind);
            hit.countDown();
        });
        if (!hit.await(20, TimeUnit.SECONDS)) {
            counts.atNextArrival(null);
            strike(victim[0], kind);
        }
        if (kind == Kind.KILL) {
            victim[0].restart();
        } else {
            TimeUnit.NANOSECONDS.sleep(STOPPED.toNanos());
            victim[0].signal("CONT");
        }
    }

    private static void strike(WorkerProcess victim, Kind kind) {
        if (kind == Kind.KILL) {
            victim.kill();
        } else {
            victim.signal("STOP");
        }
    }

    private Map<Integer, String> owners() {
        Map<Integer, String> owners = new HashMap<>();
        try {
            for (Owner owner : fleet.owners()) {
                owner.partitions().forEach(partition -> owners.put(partition, owner.worker()));
            }
        } catch (KafkaException e) {
            // Then the blow is not aimed.
        }
        return owners;
    }

    int aimed() {
        return aimed;
    }
}
