package io.github.thinknxkit.samples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.samples.benchmark.contestant.Contestant;
import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
import io.github.thinknxkit.samples.benchmark.contestant.Destination;
import io.github.thinknxkit.samples.benchmark.server.Access;
import io.github.thinknxkit.samples.benchmark.server.CannedServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The servers differ in the counts that they take, and the kit copes with all of them. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class DigestServersTest {

    @ParameterizedTest
    @CsvSource({"DIGEST, 21", "STRICT_ORDER, 21", "ONE_TIME, 40"})
    void oneAtATimeTakesThisManyRequestsFor20Calls(Access access, long requests) {
        try (CannedServer server = new CannedServer(head -> {});
                Contestant<?> kit = Contestants.KIT.open(Destination.of(server.servers(), access))) {
            for (int i = 0; i < 20; i++) {
                kit.call();
            }

            assertEquals(requests, server.servers().requests(access));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DIGEST", "DIGEST_SHA_256", "STRICT_ORDER", "ONE_TIME"})
    void manyAtOnceAreAllAnswered(Access access) {
        try (CannedServer server = new CannedServer(head -> {});
                Contestant<?> kit = Contestants.KIT.open(Destination.of(server.servers(), access))) {
            CompletableFuture<?>[] calls =
                    Stream.generate(kit::callAsync).limit(100).toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(calls).join();

            assertTrue(server.servers().requests(access) > 100);
        }
    }
}
