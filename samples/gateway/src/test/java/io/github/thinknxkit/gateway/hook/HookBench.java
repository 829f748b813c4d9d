package io.github.thinknxkit.gateway.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.gateway.fact.Facts;
import io.github.thinknxkit.gateway.hook.deliver.Courier.HookView;
import io.github.thinknxkit.gateway.hook.deliver.HookLimits;
import io.github.thinknxkit.gateway.hook.guard.CallbackRules;
import io.github.thinknxkit.gateway.hook.keep.Standing.Status;
import io.github.thinknxkit.gateway.hook.send.Sender.NameLookup;
import io.github.thinknxkit.gateway.hook.send.Sender.SendLimits;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.http.Content;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.testing.ManualTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Hooks over a database in a folder, in a test's own time, for receivers on this machine. */
final class HookBench implements AutoCloseable {

    static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    final ManualTime time;
    final FakeSource source = new FakeSource("villa", 6);
    final Map<String, ApiKey> keys = new ConcurrentHashMap<>();
    final ApiKey key;
    private final Path folder;
    private SendLimits sending = new SendLimits(Duration.ofSeconds(10), 16 * 1024, 2048);
    private HookLimits limits = HookLimits.usual();
    private Store store;
    private Hooks hooks;
    private Facts facts;

    HookBench(Path folder) throws IOException {
        this(folder, Instant.parse("2026-01-01T00:00:00Z"));
    }

    HookBench(Path folder, Instant begin) throws IOException {
        this.folder = folder;
        time = new ManualTime(begin);
        key = key("k1", Scope.everything(Right.READ));
        start();
    }

    private void start() throws IOException {
        store = Store.open(folder);
        // All ports: those of test servers are free ones.
        Set<Integer> ports = Set.copyOf(IntStream.range(1024, 65536).boxed().toList());
        CallbackRules rules = CallbackRules.of(List.of("127.0.0.0/8"), ports, true);
        hooks = Hooks.open(
                store,
                new HookSetup(
                        () -> rules,
                        id -> Optional.ofNullable(keys.get(id)),
                        limits,
                        sending,
                        NameLookup.system(),
                        Optional.empty(),
                        time,
                        new Random(1)));
        facts = Facts.follow(source, time::now);
        Runnable unused = hooks.serve(facts);
    }

    /** Ends the gateway and starts it anew. */
    void restart() throws IOException {
        close();
        start();
    }

    /** Has the database refuse whatever is of hooks. */
    void breakDisk() {
        int unused = store.update("DROP TABLE hook");
    }

    void limits(HookLimits other, SendLimits otherSending) throws IOException {
        limits = other;
        sending = otherSending;
        restart();
    }

    Hooks hooks() {
        return hooks;
    }

    ApiKey key(String id, Scope scope) {
        ApiKey made = new ApiKey(
                id,
                "villa",
                "",
                scope,
                new CallLimit(10, 10),
                time.now(),
                Optional.of(time.now().plus(Duration.ofDays(300))),
                Optional.empty());
        keys.put(id, made);
        return made;
    }

    ApiReply call(String method, String path, String... fields) {
        return call(key, method, path, fields);
    }

    ApiReply call(ApiKey by, String method, String path, String... fields) {
        List<FormField> form = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(new FormField(fields[i], Optional.of(fields[i + 1])));
        }
        return send(by, new ApiRequest(method, path, form, Map.of(), Content.NONE, "192.0.2.1"));
    }

    /** Asks while the server is not in the configuration. */
    ApiReply callWithoutServer(String method, String path) {
        ApiRequest request = new ApiRequest(method, path, List.of(), Map.of(), Content.NONE, "192.0.2.1");
        return hooks.handle(key, request, Optional.empty()).join();
    }

    ApiReply send(ApiKey by, ApiRequest request) {
        return hooks.handle(by, request, Optional.of(facts)).join();
    }

    /** Makes a hook, and returns its id. */
    String make(Receiver receiver, String... fields) {
        return make(key, receiver, fields);
    }

    String make(ApiKey by, Receiver receiver, String... fields) {
        List<String> all = new ArrayList<>(List.of("url", receiver.url()));
        all.addAll(List.of(fields));
        ApiReply reply = call(by, "POST", "hooks", all.toArray(String[]::new));
        assertEquals(201, reply.status(), reply.body()::text);
        return id(reply);
    }

    /** Makes a hook, and waits until it is active. */
    String active(Receiver receiver, String... fields) {
        String id = make(receiver, fields);
        await(id, Status.ACTIVE);
        return id;
    }

    static String id(ApiReply reply) {
        Matcher matcher = ID.matcher(reply.body().text());
        assertEquals(true, matcher.find(), reply.body()::text);
        return matcher.group(1);
    }

    void await(String id, Status status) {
        Deadline.await("the hook is not " + status, () -> view(id).standing().status() == status);
    }

    void awaitFailures(String id, int failures) {
        Deadline.await(
                "the hook has not failed " + failures + " times",
                () -> view(id).standing().failures() == failures);
    }

    void awaitIdle(String id) {
        Deadline.await("the hook has something to tell", () -> view(id).waiting() == 0);
    }

    HookView view(String id) {
        return hooks.of("villa").stream()
                .filter(view -> view.hook().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        hooks.close();
        facts.close();
        store.close();
    }
}
