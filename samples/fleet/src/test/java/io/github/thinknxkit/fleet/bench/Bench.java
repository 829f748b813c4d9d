package io.github.thinknxkit.fleet.bench;

import io.github.thinknxkit.fleet.Fleet;
import io.github.thinknxkit.fleet.kafka.KafkaAccess.Protocol;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import io.github.thinknxkit.fleet.record.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Real brokers, real workers, simulated servers, blows; and what has become of each command. */
final class Bench {

    private static final Duration DEADLINE = Duration.ofSeconds(40);

    private static final int ROUNDS = 5;

    private final Plan plan;
    private final Path folder;
    private final Counts counts = new Counts();
    private final List<Sent> sent = new ArrayList<>();
    private final Random random = new Random(4);

    private record Sent(String mark, CompletableFuture<FleetResult> result) {}

    private Bench(Plan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Protocol protocol = Protocol.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        Plan plan = switch (arguments[0]) {
            case "full" -> Plan.full(protocol);
            case "control" -> Plan.control();
            case "reads" -> Plan.reads(1);
            default -> Plan.burst(Integer.parseInt(arguments[0]));
        };
        System.out.println(plan);
        System.out.println(run(plan, Files.createTempDirectory("fleet-bench")));
    }

    static Report run(Plan plan, Path folder) throws IOException, InterruptedException {
        return new Bench(plan, folder).run();
    }

    private Report run() throws IOException, InterruptedException {
        int buttons = Math.max(2, plan.commands() / plan.servers() / 3);
        List<WorkerProcess> workers = new ArrayList<>();
        try (Site site = Site.open(plan, buttons, folder);
                Cluster cluster = Cluster.start(plan.brokers(), plan.partitions(), folder);
                Fleet fleet = Fleet.connect(cluster.access())) {
            var events = site.simulator().events().subscribe(counts::see);
            for (int server = 0; server < plan.servers(); server++) {
                fleet.add(site.record(server));
            }
            try {
                for (int i = 0; i < plan.workers(); i++) {
                    workers.add(new WorkerProcess(
                            "w" + i, folder, plan, cluster.access().brokers()));
                }
                warmUp(fleet, site);
                return measured(site, cluster, fleet, workers, buttons);
            } finally {
                workers.forEach(WorkerProcess::close);
                events.close();
            }
        }
    }

    /** Until each worker owns something and answers. */
    private void warmUp(Fleet fleet, Site site) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (fleet.owners().stream()
                        .filter(owner -> !owner.partitions().isEmpty())
                        .count()
                < plan.workers()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the workers do not start: " + fleet.owners() + ", see " + folder);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        for (int round = 1; !allAnswer(fleet, site); round++) {
            if (round == ROUNDS) {
                throw new IllegalStateException("the servers do not answer; see " + folder);
            }
        }
    }

    /** Cold workers take their time. */
    private boolean allAnswer(Fleet fleet, Site site) {
        List<CompletableFuture<FleetResult>> reads = new ArrayList<>();
        for (int server = 0; server < plan.servers(); server++) {
            reads.add(fleet.send(Site.name(server), site.read(server), DEADLINE));
        }
        return reads.stream()
                        .map(CompletableFuture::join)
                        .filter(FleetResult::isDone)
                        .count()
                == reads.size();
    }

    private Report measured(Site site, Cluster cluster, Fleet fleet, List<WorkerProcess> workers, int buttons)
            throws IOException, InterruptedException {
        Blows blows = new Blows(plan, cluster, workers, fleet, counts);
        Thread giving = new Thread(() -> give(fleet, site, buttons), "giving");
        int readBefore = counts.reads();
        double cpuBefore = cpu(workers);
        long begin = System.nanoTime();
        giving.start();
        blows.strike();
        giving.join();
        Map<Status, Long> results = new EnumMap<>(Status.class);
        long unanswered = 0;
        long lies = 0;
        long untaken = 0;
        for (Sent command : sent) {
            Optional<FleetResult> taken = result(command);
            if (taken.isEmpty()) {
                untaken++;
                continue;
            }
            FleetResult result = taken.get();
            results.merge(result.status(), 1L, Long::sum);
            unanswered += result.worker().isEmpty() ? 1 : 0;
            boolean isSaidNotToBe = result.status() == Status.EXPIRED || result.status() == Status.REFUSED;
            lies += isSaidNotToBe && counts.hasArrived(command.mark()) ? 1 : 0;
            lies += result.isDone() && !command.mark().isEmpty() && !counts.hasArrived(command.mark()) ? 1 : 0;
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Moves.Found moves = Moves.in(cluster.access(), plan.partitions());
        return new Report(
                sent.size(),
                results,
                unanswered,
                untaken,
                counts.doubles(),
                counts.repeated(),
                counts.never(),
                counts.disorder(),
                lies,
                counts.missed(),
                counts.reads() - readBefore,
                blows.aimed(),
                seconds,
                cpu(workers) - cpuBefore,
                moves);
    }

    /** Empty if the brokers did not take the command in time, which nobody promises while they are killed. */
    private static Optional<FleetResult> result(Sent command) {
        try {
            return Optional.of(command.result().join());
        } catch (CompletionException e) {
            return Optional.empty();
        }
    }

    /** Of those that run now. */
    private static double cpu(List<WorkerProcess> workers) {
        return workers.stream()
                .mapToDouble(worker -> worker.cpu().toMillis() / 1e3)
                .sum();
    }

    private void give(Fleet fleet, Site site, int buttons) {
        int[] pressed = new int[plan.servers()];
        long begin = System.nanoTime();
        for (int place = 1; place <= plan.commands(); place++) {
            long due = begin + plan.length().toNanos() / plan.commands() * place;
            java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
            int server = random.nextInt(plan.servers());
            int kind = random.nextInt(10);
            String mark = String.valueOf(place);
            Order order;
            if (kind < 4 || (kind < 7 && pressed[server] == buttons)) {
                counts.give(mark, place, true);
                order = site.telegram(place);
            } else if (kind < 7) {
                int button = pressed[server]++;
                mark = site.button(server, button);
                counts.give(mark, place, true);
                order = site.press(button);
            } else if (kind < 9) {
                counts.give(mark, place, false);
                order = site.dial(server, place);
            } else {
                mark = "";
                order = site.read(server);
            }
            sent.add(new Sent(mark, fleet.send(Site.name(server), order, DEADLINE)));
        }
    }
}
