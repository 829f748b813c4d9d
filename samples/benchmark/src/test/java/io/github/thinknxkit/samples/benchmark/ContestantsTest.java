package io.github.thinknxkit.samples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.samples.benchmark.contestant.Contestant;
import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
import io.github.thinknxkit.samples.benchmark.contestant.Destination;
import io.github.thinknxkit.samples.benchmark.contestant.Reading;
import io.github.thinknxkit.samples.benchmark.server.Access;
import io.github.thinknxkit.samples.benchmark.server.CannedServer;
import io.github.thinknxkit.samples.benchmark.server.Servers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All contestants do the same, or they could not be compared. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ContestantsTest {

    private static final Reading READING = new Reading("1IzPszHWAEuVzxtXBMrkzWQ", 40, 12);
    private static final String TARGET = "GET /api/V1/powerlevelstatus?guid=1IzPszHWAEuVzxtXBMrkzWQ&auth=";
    private static final Pattern AUTHORIZATION = Pattern.compile("(?im)^authorization: (.*)$");

    private final List<String> heads = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest
    @MethodSource("pairs")
    void theSameParametersAndFieldGetTheSameAnswer(Contestants who, Access access) {
        List<Reading> readings;
        try (CannedServer server = new CannedServer(heads::add)) {
            readings = readings(who, Destination.of(server.servers(), access));
        }

        assertEquals(List.of(READING, READING, READING, READING), readings);
        assertEquals(access.isDigest() ? 5 : 4, heads.size());
        for (String head : heads) {
            assertFalse(head.contains("Upgrade"), "some would ask for HTTP/2 if they were let");
            assertEquals(
                    TARGET + access.announced() + " HTTP/1.1",
                    head.lines().findFirst().orElse(""));
        }
        assertEquals(
                access.isDigest() ? 4 : 0,
                fields().filter(it -> it.startsWith("Digest username=\"service\""))
                        .count());
        assertEquals(
                access == Access.BASIC ? 4 : 0,
                fields().filter("Basic c2VydmljZTpzZWNyZXQ="::equals).count());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void requestsAreCountedByTheServer(Contestants who, Access access) {
        try (CannedServer server = new CannedServer(head -> {})) {
            Servers servers = server.servers();
            readings(who, Destination.of(servers, access));

            assertEquals(access.isDigest() ? 5 : 4, servers.requests(access));
        }
    }

    @ParameterizedTest
    @MethodSource("instant")
    void withoutANetworkTheAnswerIsTheSame(Contestants who, Access access) {
        try (Contestant<?> contestant = who.openInstantly(access)) {
            assertEquals(List.of(READING, READING), List.of(call(contestant), call(contestant)));
        }
    }

    private static List<Reading> readings(Contestants who, Destination destination) {
        try (Contestant<?> contestant = who.open(destination)) {
            return List.of(call(contestant), callAsync(contestant), call(contestant), callAsync(contestant));
        }
    }

    private static <A> Reading call(Contestant<A> contestant) {
        return contestant.reading(contestant.call());
    }

    private static <A> Reading callAsync(Contestant<A> contestant) {
        return contestant.reading(contestant.callAsync().join());
    }

    private Stream<String> fields() {
        return heads.stream()
                .flatMap(head -> AUTHORIZATION.matcher(head).results().map(field -> field.group(1)));
    }

    static Stream<Arguments> pairs() {
        List<Access> measured = List.of(Access.NONE, Access.BASIC, Access.DIGEST, Access.DIGEST_SHA_256);
        return measured.stream()
                .flatMap(access -> Stream.of(Contestants.values())
                        .filter(who -> who.masters(access))
                        .map(who -> Arguments.of(who, access)));
    }

    static Stream<Arguments> instant() {
        return Stream.of(Access.NONE, Access.BASIC, Access.DIGEST, Access.DIGEST_SHA_256)
                .flatMap(
                        access -> Stream.of(Contestants.KIT, Contestants.DIRECT).map(who -> Arguments.of(who, access)));
    }
}
