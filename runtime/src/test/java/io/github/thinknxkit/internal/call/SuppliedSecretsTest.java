package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.connection.UnavailableSecretException;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.GuardedServer;
import io.github.thinknxkit.testing.GuardedServer.Way;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.Tls;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Passwords and keys that come from suppliers: when these are asked, what becomes of what they tell, and of their failures. */
@Timeout(60)
class SuppliedSecretsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    /** What the server wants. */
    private final AtomicReference<String> wanted = new AtomicReference<>("canary-1");

    private final AtomicReference<String> vault = new AtomicReference<>("canary-1");
    private final AtomicInteger asked = new AtomicInteger();
    private Transport transport;

    @BeforeEach
    void open() throws Exception {
        transport = Transport.builder().trust(Tls.certificate()).build();
    }

    @AfterEach
    void close() {
        transport.close();
    }

    private Secret fromVault() {
        return from(() -> Secret.of(vault.get()));
    }

    private Secret from(Supplier<Secret> supplier) {
        return Secret.from(() -> {
            asked.incrementAndGet();
            return supplier.get();
        });
    }

    private Caller caller(Connection connection) {
        return Clients.open(Sample.API, connection, transport);
    }

    private static int trigger(Caller caller) {
        return caller.call(Sample.call(Sample.TRIGGER));
    }

    /** A server and a client of it, for one test. */
    private void with(Way way, int refusal, Secret secret, Both test) throws Exception {
        try (GuardedServer server = new GuardedServer(way, refusal, wanted::get);
                Caller caller = caller(server.connection(secret).timeout(LONG))) {
            assertEquals(0, asked.get(), "nothing is asked for before the first call");
            test.accept(server, caller);
        }
    }

    /** What a test does with both. */
    @FunctionalInterface
    private interface Both {
        void accept(GuardedServer server, Caller caller) throws Exception;
    }

    @ParameterizedTest
    @EnumSource
    void aSecretIsAskedForInEachCallAndForDigestInEachChallenge(Way way) throws Exception {
        with(way, 401, fromVault(), (server, caller) -> {
            for (int i = 0; i < 5; i++) {
                trigger(caller);
            }
            assertEquals(5, server.ran());
            assertEquals(5, server.shown());
            assertEquals(way == Way.DIGEST ? 1 : 5, asked.get());
        });
    }

    /** By each way, by either status. */
    static Stream<Arguments> refusals() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of(Arguments.of(way, 401), Arguments.of(way, 403)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aSecretThatWasChangedIsPickedUp(Way way, int refusal) throws Exception {
        with(way, refusal, fromVault(), (server, caller) -> {
            trigger(caller);
            wanted.set("canary-2");
            vault.set("canary-2");
            trigger(caller);
            trigger(caller);
            assertEquals(3, server.ran());
            // Digest goes on with the nonce that it has, and shows the old password once more.
            assertEquals(way == Way.DIGEST ? 4 : 3, server.shown());
        });
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aSupplierThatIsLateIsAskedAgainAfterTheRefusal(Way way, int refusal) throws Exception {
        Secret late = from(() -> Secret.of("canary-" + asked.get()));
        with(way, refusal, late, (server, caller) -> {
            wanted.set("canary-2");
            trigger(caller);
            assertEquals(1, server.ran());
            assertEquals(2, server.shown());
            assertEquals(2, asked.get());
        });
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aSecretThatIsRefusedAgainIsFinal(Way way, int refusal) throws Exception {
        Secret wrong = from(() -> Secret.of("canary-x" + asked.get()));
        with(way, refusal, wrong, (server, caller) -> {
            AuthenticationException failure = assertThrows(AuthenticationException.class, () -> trigger(caller));
            assertTellsNothing(failure);
            assertFalse(failure.mayHaveRun());
            assertEquals(0, server.ran());
            assertEquals(2, server.shown());
            assertEquals(2, asked.get());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSecretThatIsStillTheSameIsNotSentAgain(Way way) throws Exception {
        vault.set("canary-x");
        with(way, 401, fromVault(), (server, caller) -> {
            assertThrows(AuthenticationException.class, () -> trigger(caller));
            assertEquals(1, server.shown());
            assertEquals(2, asked.get());
            vault.set("canary-1");
            trigger(caller);
            assertEquals(1, server.ran());
        });
    }

    @ParameterizedTest
    @EnumSource
    void callsUnderWayAllSucceedThoughTheSecretChanges(Way way) throws Exception {
        with(way, 401, from(() -> Secret.of(wanted.get())), (server, caller) -> {
            trigger(caller);
            for (int round = 2; round < 6; round++) {
                List<CompletableFuture<Integer>> calls = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    calls.add(caller.callAsync(Sample.call(Sample.TRIGGER)));
                }
                wanted.set("canary-" + round);
                CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).join();
            }
            assertEquals(49, server.ran());
        });
    }

    @ParameterizedTest
    @EnumSource
    void neitherTheSecretNorTheOneBeforeIsRepeated(Way way) throws Exception {
        with(way, 403, fromVault(), (server, caller) -> {
            trigger(caller);
            vault.set("canary-2");
            wanted.set("nobody-knows");
            server.complain("I know canary-1 and canary-2");
            AuthenticationException failure = assertThrows(AuthenticationException.class, () -> trigger(caller));
            assertTrue(failure.getMessage().contains("I know ["), failure.getMessage());
            assertTellsNothing(failure);
        });
    }

    /** Suppliers that do not do what they should, and what is said of them. */
    enum Failing implements Supplier<Secret> {
        THROWS("the supplier of the secret threw java.lang.IllegalArgumentException") {
            @Override
            public Secret get() {
                throw new IllegalArgumentException("canary-1 is not for you");
            }
        },
        FAILS("the supplier of the secret threw java.lang.AssertionError") {
            @Override
            public Secret get() {
                throw new AssertionError("canary-1");
            }
        },
        SAYS_WHY("the vault is sealed") {
            @Override
            public Secret get() {
                throw new UnavailableSecretException("the vault is sealed");
            }
        },
        NOTHING("the supplier of the secret returned null") {
            @Override
            @SuppressWarnings("NullAway")
            public Secret get() {
                return null;
            }
        },
        SUPPLIED("the supplier of the secret returned one that comes from a supplier, too") {
            @Override
            public Secret get() {
                return Secret.from(this);
            }
        },
        LINE("ends with U+000A LINE FEED (LF), so nothing was sent; remove the line break") {
            @Override
            public Secret get() {
                return Secret.of("canary-1\n");
            }
        },
        DAMAGED("begins with U+FFFD REPLACEMENT CHARACTER, so nothing was sent; it stands for what") {
            @Override
            public Secret get() {
                return Secret.of("\uFFFDcanary-1");
            }
        };

        private final String said;

        Failing(String said) {
            this.said = said;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSupplierThatFailsIsToldWithoutItsWords(Failing failing) throws Exception {
        for (Way way : Way.values()) {
            with(way, 401, Secret.from(failing), (server, caller) -> {
                AuthenticationException failure = assertThrows(AuthenticationException.class, () -> trigger(caller));
                assertTrue(failure.getMessage().contains(failing.said), failure.getMessage());
                assertFalse(failure.mayHaveRun());
                assertNotNull(failure.getCause(), "where it happened");
                assertTellsNothing(failure);
                CompletionException later = assertThrows(
                        CompletionException.class,
                        () -> caller.callAsync(Sample.call(Sample.TRIGGER)).join());
                assertInstanceOf(AuthenticationException.class, later.getCause());
                assertTellsNothing(later);
                assertEquals(0, server.shown());
            });
        }
    }

    /** The others are not told that the server has refused what was not sent. */
    @ParameterizedTest
    @EnumSource
    void aSupplierThatFailsOnceFailsOneCall(Way way) throws Exception {
        Secret later = from(() -> asked.get() == 1 ? Failing.THROWS.get() : Secret.of("canary-1"));
        try (GuardedServer server = new GuardedServer(way, 401, wanted::get);
                Caller caller = caller(server.connection(later).maxInFlight(1).timeout(LONG))) {
            CompletableFuture<Integer> first = caller.callAsync(Sample.call(Sample.TRIGGER));
            CompletableFuture<Integer> second = caller.callAsync(Sample.call(Sample.TRIGGER));
            assertInstanceOf(
                    AuthenticationException.class,
                    assertThrows(CompletionException.class, first::join).getCause());
            second.join();
            assertEquals(1, server.ran());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereASupplierFailedIsToldByItsStackTrace(Way way) throws Exception {
        with(way, 401, Secret.from(Failing.THROWS), (server, caller) -> {
            AuthenticationException failure = assertThrows(AuthenticationException.class, () -> trigger(caller));
            assertTrue(text(failure).contains(Failing.class.getName()), text(failure));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSupplierThatFailsAfterTheRefusalLeavesTheRefusal(Way way) throws Exception {
        Secret broken = from(() -> asked.get() > 1 ? Failing.THROWS.get() : Secret.of("canary-x"));
        with(way, 401, broken, (server, caller) -> {
            AuthenticationException failure = assertThrows(AuthenticationException.class, () -> trigger(caller));
            String said = "; asked again after the refusal, the supplier of the secret threw java.lang.Illegal";
            assertTrue(failure.getMessage().startsWith("the server refused"), failure.getMessage());
            assertTrue(failure.getMessage().contains(said), failure.getMessage());
            assertTellsNothing(failure);
            assertEquals(1, server.shown());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aCallEndsThoughItsSupplierDoesNot(Way way) throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        with(way, 401, never(released, entered -> {}), (server, caller) -> {
            Duration soon = Duration.ofMillis(50);
            assertThrows(
                    TimedOutException.class,
                    () -> caller.call(Sample.call(Sample.TRIGGER).within(soon)));
            CompletableFuture<Integer> call =
                    caller.callAsync(Sample.call(Sample.TRIGGER).within(soon));
            assertInstanceOf(
                    TimedOutException.class,
                    assertThrows(CompletionException.class, call::join).getCause());
            assertEquals(0, server.shown());
            released.countDown();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aThreadThatWaitsForASupplierCanBeInterrupted(Way way) throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        Thread waiting = Thread.currentThread();
        with(way, 401, never(released, entered -> waiting.interrupt()), (server, caller) -> {
            assertThrows(CallInterruptedException.class, () -> trigger(caller));
            assertTrue(Thread.interrupted());
            assertEquals(0, server.shown());
            released.countDown();
        });
    }

    /** A supplier that does not return before it is released. */
    private static Secret never(CountDownLatch released, Consumer<Thread> entered) {
        return Secret.from(() -> {
            entered.accept(Thread.currentThread());
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Secret.of("canary-1");
        });
    }

    private static void assertTellsNothing(Throwable failure) {
        assertFalse(text(failure).contains("canary"), text(failure));
    }

    private static String text(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
