package io.github.thinknxkit.gateway.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.key.Keys.NewKey;
import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.testing.ManualTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KeysTest {

    private static final Instant START = Instant.parse("2026-11-30T06:00:00Z");

    private static final Scope READ = Scope.everything(Right.READ);

    private final ManualTime time = new ManualTime(START);

    @TempDir
    private Path folder;

    private Store store;
    private Keys keys;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder);
        keys = new Keys(store, time::now, new SecureRandom());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void openAgain() throws IOException {
        store.close();
        open();
    }

    private NewKey make(Optional<Duration> life) {
        return keys.make("villa", "", READ, CallLimit.USUAL, life);
    }

    @Test
    void keepsAllOfAKeyButItsTextOverARestart() throws IOException {
        Scope scope = new Scope(
                Set.of(Right.READ, Right.COMMAND, Right.UNLOCK),
                List.of("Ground floor/Kitchen", "Attic"),
                List.of("night", "Ünïcode 'quoted'"),
                List.of("1IzPszHWAEvzxtXBMrkzWQ"));
        NewKey made =
                keys.make("villa", " Anna's phone ", scope, new CallLimit(0.5, 3), Optional.of(Duration.ofDays(30)));

        openAgain();

        assertEquals(Optional.of(made.key()), keys.byId(made.key().id()));
        assertEquals(Optional.of(made.key()), keys.find(made.text()));
        assertEquals("Anna's phone", made.key().note());
        assertEquals(Optional.of(START.plus(Duration.ofDays(30))), made.key().expires());
    }

    @Test
    void writesNoTextOfAKeyToDisk() throws IOException {
        NewKey made = make(Optional.empty());
        String secret = made.text().substring(made.text().length() - 43);

        store.close();

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(secret), file.toString());
            }
        }
        assertFalse(made.toString().contains(secret));
        open();
    }

    @Test
    void makesKeysThatAUrlTakesAsTheyAre() {
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            String text = make(Optional.empty()).text();
            assertTrue(text.matches("nx_[0-9a-z]{10}_[A-Za-z0-9_-]{43}"), text);
            texts.add(text);
        }
        assertEquals(50, texts.size());
    }

    @Test
    void refusesExpiredAndRevokedAndUnknownAlike() {
        NewKey expiring = make(Optional.of(Duration.ofHours(1)));
        NewKey revoked = make(Optional.empty());
        assertTrue(keys.find(expiring.text()).isPresent());
        assertTrue(keys.find(revoked.text()).isPresent());

        time.pass(Duration.ofHours(1));
        assertTrue(keys.revoke(revoked.key().id()).isPresent());

        assertEquals(Optional.empty(), keys.find(expiring.text()));
        assertEquals(Optional.empty(), keys.find(revoked.text()));
        assertEquals(
                Optional.empty(),
                keys.find(expiring.text().replace(expiring.key().id(), "0000000000")));
    }

    @Test
    void servesAKeyUntilTheMomentThatItExpires() {
        NewKey made = make(Optional.of(Duration.ofHours(1)));

        time.pass(Duration.ofHours(1).minusNanos(1));
        assertTrue(keys.find(made.text()).isPresent());
        time.pass(Duration.ofNanos(1));
        assertEquals(Optional.empty(), keys.find(made.text()));
    }

    @Test
    void refusesWhatIsNoKey() {
        var unused = make(Optional.empty());

        for (String presented : List.of(
                "",
                "nx_",
                "nx_0000000000_",
                "villa",
                "nx_0000000000_" + "A".repeat(43) + "\n",
                "NX_0000000000_" + "A".repeat(43),
                "nx_0000000000_" + "A".repeat(100_000),
                "\u0000\u0007\ud800",
                "nx_0000000000_" + "Ä".repeat(43),
                "' OR 1=1 --",
                "../../etc/passwd")) {
            assertEquals(Optional.empty(), keys.find(presented), presented);
        }
    }

    @Test
    void refusesEveryChangeOfAKeysText() {
        NewKey made = make(Optional.empty());
        String text = made.text();

        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'a' ? 'b' : 'a';
            String changed = text.substring(0, i) + other + text.substring(i + 1);
            assertEquals(Optional.empty(), keys.find(changed), changed);
        }
    }

    @Test
    void tellsOfARevokedKeyOnceThoughManyRevokeIt() {
        NewKey made = make(Optional.empty());
        List<ApiKey> told = new ArrayList<>();
        AtomicInteger others = new AtomicInteger();
        keys.onRevoked(key -> {
            throw new IllegalStateException("a listener that fails");
        });
        Runnable forgotten = keys.onRevoked(key -> others.incrementAndGet());
        keys.onRevoked(key -> {
            synchronized (told) {
                told.add(key);
            }
        });
        forgotten.run();

        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> {
                            var unused = keys.revoke(made.key().id());
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertEquals(List.of(keys.byId(made.key().id()).orElseThrow()), told);
        assertEquals(Optional.of(START), told.get(0).revoked());
        assertEquals(0, others.get());
    }

    @Test
    void revokesForGood() throws IOException {
        NewKey made = make(Optional.empty());
        Optional<ApiKey> revoked = keys.revoke(made.key().id());
        time.pass(Duration.ofDays(1));
        assertEquals(revoked, keys.revoke(made.key().id()));

        openAgain();

        assertEquals(Optional.empty(), keys.find(made.text()));
        assertEquals(revoked, keys.byId(made.key().id()));
        assertEquals(Optional.empty(), keys.revoke("unknown"));
    }

    @Test
    void listsKeysOfAServerInTheOrderOfTheirMaking() {
        NewKey first = make(Optional.empty());
        time.pass(Duration.ofSeconds(1));
        NewKey other = keys.make("office", "", READ, CallLimit.USUAL, Optional.empty());
        time.pass(Duration.ofSeconds(1));
        NewKey last = make(Optional.empty());

        assertEquals(List.of(first.key(), last.key()), keys.all("villa"));
        assertEquals(List.of(first.key(), other.key(), last.key()), keys.all());
        assertEquals(List.of(), keys.all("nowhere"));
    }

    @Test
    void makesNoKeyThatMakesNoSense() {
        assertRefused("", Scope.everything(), Optional.empty());
        assertRefused("", Scope.everything(Right.UNLOCK, Right.READ), Optional.empty());
        assertRefused("x".repeat(201), READ, Optional.empty());
        assertRefused("", READ, Optional.of(Duration.ZERO));
        assertRefused("", READ, Optional.of(Duration.ofDays(-1)));
        assertRefused("", READ, Optional.of(Duration.ofDays(1_000_000)));
        assertEquals(List.of(), keys.all());
    }

    private void assertRefused(String note, Scope scope, Optional<Duration> life) {
        assertThrows(UsageException.class, () -> keys.make("villa", note, scope, CallLimit.USUAL, life));
    }

    @Test
    void leavesOnlyTheIdOfAKeyInATextForLogs() {
        NewKey made = make(Optional.empty());

        String hidden = KeyText.hidden("GET /" + made.text() + "/api/V1/power?x=" + made.text());

        String shown = "nx_" + made.key().id() + "_***";
        assertEquals("GET /" + shown + "/api/V1/power?x=" + shown, hidden);
    }
}
