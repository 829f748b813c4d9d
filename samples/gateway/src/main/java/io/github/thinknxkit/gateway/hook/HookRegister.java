package io.github.thinknxkit.gateway.hook;

import io.github.thinknxkit.gateway.fact.Facts;
import io.github.thinknxkit.gateway.hook.deliver.Courier;
import io.github.thinknxkit.gateway.hook.deliver.Courier.HookView;
import io.github.thinknxkit.gateway.hook.deliver.Depot;
import io.github.thinknxkit.gateway.hook.keep.Hook;
import io.github.thinknxkit.gateway.hook.keep.HookTable;
import io.github.thinknxkit.gateway.hook.keep.HookTable.KeptHook;
import io.github.thinknxkit.gateway.hook.keep.Standing;
import io.github.thinknxkit.gateway.hook.keep.ToldWriter;
import io.github.thinknxkit.gateway.hook.send.Sender;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.gateway.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** All hooks, each with its courier, and what is true of the servers that are served. */
final class HookRegister implements AutoCloseable {

    private static final int WORKERS = 3;

    private final HookSetup setup;
    private final HookTable table;
    private final Sender sender;
    private final ToldWriter writer;
    private final ThreadPoolExecutor worker;
    private final Depot depot;

    /** Hooks are added and removed under the lock of this, and looked up without. */
    private final Map<String, Courier> couriers = new ConcurrentHashMap<>();

    /** What is true, by the name of the server. Guarded by this. */
    private final Map<String, Served> servers = new HashMap<>();

    private record Served(Facts facts, Runnable listening) {}

    private HookRegister(Store store, HookSetup setup) {
        this.setup = setup;
        table = new HookTable(store);
        sender = Sender.open(setup.rules(), setup.sending(), setup.names(), setup.trust());
        writer = ToldWriter.start(table);
        worker = worker();
        depot = new Depot(
                setup.limits(),
                setup.keys(),
                sender,
                table,
                writer,
                new Semaphore(setup.limits().sharedSends()),
                setup.time(),
                setup.chance(),
                worker,
                this::remove);
    }

    private static ThreadPoolExecutor worker() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                WORKERS,
                WORKERS,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> {
                    Thread thread = new Thread(task, "hook-worker");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    static HookRegister open(Store store, HookSetup setup) {
        HookRegister register = new HookRegister(store, setup);
        for (KeptHook kept : register.table.all()) {
            register.load(kept);
        }
        return register;
    }

    private void load(KeptHook kept) {
        Hook hook = kept.hook();
        Optional<Scope> scope = setup.keys()
                .apply(hook.key())
                .filter(key -> key.isValid(setup.time().now()))
                .map(ApiKey::scope);
        if (scope.isEmpty()) {
            table.remove(hook.id());
            return;
        }
        Courier courier = new Courier(hook, scope.get(), kept.standing(), table.told(hook.id()), depot);
        couriers.put(hook.id(), courier);
        courier.begin();
    }

    /** Adds a hook, unless there are too many. */
    synchronized HookView add(Hook hook, Scope scope) {
        if (ofKey(hook.key()).size() >= setup.limits().perKey()) {
            throw new RefusedHookException(
                    400, "this key has " + setup.limits().perKey() + " hooks, the most that it may have; delete one");
        } else if (couriers.size() >= setup.limits().inAll()) {
            throw new RefusedHookException(400, "this gateway has as many hooks as it may have; ask its operator");
        }
        Standing standing = Standing.pending();
        table.add(hook, standing);
        Courier courier = new Courier(hook, scope, standing, new HashMap<>(), depot);
        couriers.put(hook.id(), courier);
        Optional.ofNullable(servers.get(hook.server())).map(Served::facts).ifPresent(courier::serve);
        courier.begin();
        return courier.view();
    }

    /** First on the disk: where that fails, it is still there for whoever tries again, and does not come back at the next start. */
    synchronized void remove(String id) {
        Courier courier = couriers.get(id);
        if (courier != null) {
            table.remove(id);
            couriers.remove(id, courier);
            CompletableFuture<Void> unused = courier.stop();
        }
    }

    Optional<HookView> find(String id, String keyId) {
        return Optional.ofNullable(couriers.get(id))
                .filter(courier -> courier.hook().key().equals(keyId))
                .map(Courier::view);
    }

    Optional<HookView> resume(String id) {
        Optional<Courier> courier = Optional.ofNullable(couriers.get(id));
        courier.ifPresent(Courier::resume);
        return courier.map(Courier::view);
    }

    List<HookView> ofKey(String keyId) {
        return views(couriers.values().stream()
                .filter(courier -> courier.hook().key().equals(keyId))
                .toList());
    }

    List<HookView> ofServer(String server) {
        return views(couriersOf(server));
    }

    private static List<HookView> views(Collection<Courier> couriers) {
        return couriers.stream()
                .map(Courier::view)
                .sorted(Comparator.comparing((HookView view) -> view.hook().made())
                        .thenComparing(view -> view.hook().id()))
                .toList();
    }

    private List<Courier> couriersOf(String server) {
        return couriers.values().stream()
                .filter(courier -> courier.hook().server().equals(server))
                .toList();
    }

    /** Begins to tell facts, in place of others of the server, and returns what ends it. */
    Runnable serve(Facts facts) {
        Runnable listening =
                facts.listen(subject -> couriersOf(facts.server()).forEach(courier -> courier.note(subject)));
        Served served = new Served(facts, listening);
        synchronized (this) {
            Optional.ofNullable(servers.put(facts.server(), served))
                    .ifPresent(before -> before.listening().run());
            couriersOf(facts.server()).forEach(courier -> courier.serve(facts));
        }
        return () -> leave(served);
    }

    /** Nothing if another has come in its place. */
    private synchronized void leave(Served served) {
        Facts facts = served.facts();
        if (servers.remove(facts.server(), served)) {
            served.listening().run();
            couriersOf(facts.server()).forEach(courier -> courier.leave(facts));
        }
    }

    @Override
    public void close() {
        List<CompletableFuture<Void>> idle = new ArrayList<>();
        synchronized (this) {
            servers.values().forEach(served -> served.listening().run());
            servers.clear();
            couriers.values().forEach(courier -> idle.add(courier.stop()));
            couriers.clear();
        }
        await(CompletableFuture.allOf(idle.toArray(CompletableFuture[]::new)));
        sender.close();
        worker.shutdown();
        writer.close();
    }

    /** What has not ended by then is written down as doubtful, and told again. */
    private void await(CompletableFuture<Void> idle) {
        try {
            idle.get(setup.sending().time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            System.getLogger("io.github.thinknxkit.gateway.hook")
                    .log(System.Logger.Level.INFO, "some hooks did not end in time; they are told again");
        }
    }
}
