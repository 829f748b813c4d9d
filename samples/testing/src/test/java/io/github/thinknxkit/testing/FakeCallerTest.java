package io.github.thinknxkit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.client.PowerStatus;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.value.GroupAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class FakeCallerTest {

    private static final String LAMP = "lamp";

    private final FakeCaller server = new FakeCaller();
    private final Thinknx home = Thinknx.over(server);

    @Test
    void answersAreReadAsThoseOfAServer() throws Exception {
        server.on("powerlevelstatus").answer("{\"guid\": \"lamp\", \"status\": [\"40\"]}");
        assertEquals(40, home.light(LAMP).powerLevel().status().send().level());
        assertEquals(
                40,
                home.light(LAMP)
                        .powerLevel()
                        .status()
                        .sendAsync()
                        .get(1, TimeUnit.SECONDS)
                        .level());
    }

    @Test
    void anEmptyObjectAcknowledges() {
        server.on("power").answer("{}");
        assertEquals(Optional.empty(), home.light(LAMP).power().set(true).send().guid());
    }

    @Test
    void feedbackIsARequestOfItsOwn() {
        server.on("power").answer("{}");
        server.on(home.light(LAMP).power().set(true).awaitFeedback()).answer("{\"status\": 1}");
        PowerStatus status = home.light(LAMP).power().set(true).awaitFeedback().send();
        assertTrue(status.on());
        assertFalse(home.light(LAMP).power().set(true).send().toString().isEmpty());
    }

    @Test
    void theMostSpecificScriptHasTheWord() {
        server.onAny().answer("{\"status\": 1}");
        server.on("powerlevelstatus").answer("{\"status\": 2}");
        server.on("powerlevelstatus", "b").answer("{\"status\": 3}");
        server.on(home.light("c").powerLevel().status().within(Duration.ofSeconds(1)))
                .answer("{\"status\": 4}");
        assertEquals(2, level("a"));
        assertEquals(3, level("b"));
        assertEquals(4, level("c"));
        assertEquals(1, home.blind("d").position().status().send().position());
    }

    @Test
    void aLaterScriptTakesThePlaceOfAnEarlierOne() {
        server.on("powerlevelstatus").answer("{\"status\": 2}");
        server.on("powerlevelstatus").answer("{\"status\": 3}");
        assertEquals(3, level(LAMP));
    }

    @Test
    void answersFollowEachOtherAndTheLastOneStays() {
        server.on("powerlevelstatus")
                .fail(Failure.TIMED_OUT)
                .answer("{\"status\": 1}", "{\"status\": 2}")
                .reply(404, "");
        assertThrows(TimedOutException.class, () -> level(LAMP));
        assertEquals(1, level(LAMP));
        assertEquals(2, level("other"));
        assertThrows(NotFoundException.class, () -> level(LAMP));
        assertThrows(NotFoundException.class, () -> level(LAMP));
    }

    private int level(String guid) {
        return home.light(guid).powerLevel().status().send().level();
    }

    @Test
    void telegramsAreScriptedByTheirAddress() {
        server.on("system/sendKNXbit", "1/0/7").answer("{}");
        assertFalse(home.system()
                .sendKnxBit(GroupAddress.of(1, 0, 7), true)
                .send()
                .toString()
                .isEmpty());
        assertThrows(
                AssertionError.class,
                () -> home.system().sendKnxBit(GroupAddress.of(1, 0, 8), true).send());
    }

    /** As a connection: the document has this text under statuses that say something else, too. */
    @ParameterizedTest
    @CsvSource({"200", "400", "404"})
    void whatAServerSaysDecidesHowCallsFail(int status) {
        server.on("power").reply(status, "{\"error\": \"device not found\"}");
        NotFoundException error = assertThrows(
                NotFoundException.class,
                () -> home.light(LAMP).power().set(true).send());
        assertEquals("power", error.operation());
        assertEquals(LAMP, error.target());
        assertTrue(error.getMessage().contains("device not found"), error.getMessage());
        assertFalse(error.mayHaveRun());
    }

    @Test
    void headerFieldsAreRead() {
        server.on("power").reply(429, Map.of("retry-after", "7"), "");
        RateLimitedException error = assertThrows(
                RateLimitedException.class,
                () -> home.light(LAMP).power().set(true).send());
        assertEquals(Optional.of(Duration.ofSeconds(7)), error.retryAfter());
    }

    @Test
    void whatIsNoAnswerIsMalformed() {
        server.on("powerstatus").answer("{\"status\": \"perhaps\"}", "{", "[]");
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    MalformedAnswerException.class,
                    () -> home.light(LAMP).power().status().send());
        }
    }

    @ParameterizedTest
    @EnumSource
    void failuresAreTheSameHoweverACallIsSent(Failure failure) {
        server.on("stop").fail(failure);
        Request<?> stop = home.blind("b").movement().stop();
        ThinknxException waited = assertThrows(ThinknxException.class, stop::send);
        ExecutionException future =
                assertThrows(ExecutionException.class, () -> stop.sendAsync().get(1, TimeUnit.SECONDS));
        assertEquals(waited.getClass(), future.getCause().getClass());
        assertEquals(waited.getMessage(), future.getCause().getMessage());
        assertTrue(waited.getMessage().endsWith(" [stop of b, fake caller]"), waited.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHENTICATION, AuthenticationException, AuthenticationException",
        "NOT_FOUND, NotFoundException, NotFoundException",
        "REJECTED, RejectedException, RejectedException",
        "RATE_LIMITED, RateLimitedException, RateLimitedException",
        "SERVER_FAULT, ServerFaultException, ServerFaultException",
        "MALFORMED_ANSWER, MalformedAnswerException, MalformedAnswerException",
        "UNREACHABLE, UnreachableException, UnreachableException",
        "CONNECTION_LOST, UnreachableException, OutcomeUnknownException",
        "TIMED_OUT, TimedOutException, TimedOutException"
    })
    void failuresAreThoseOfTheHierarchy(Failure failure, String ofRead, String ofCommand) {
        server.onAny().fail(failure);
        Request<?> read = home.light(LAMP).power().status();
        Request<?> command = home.scene("s").launch().start();
        ThinknxException reading = assertThrows(ThinknxException.class, read::send);
        ThinknxException commanding = assertThrows(ThinknxException.class, command::send);
        assertEquals(ofRead, reading.getClass().getSimpleName());
        assertEquals(ofCommand, commanding.getClass().getSimpleName());
        assertFalse(reading.mayHaveRun());
    }

    @Test
    void everyKindOfFailureIsTold() {
        assertEquals(9, Failure.values().length);
    }

    @Test
    void anExceptionOfTheTestsOwnIsThrown() {
        server.on("power").fail(context -> new RejectedException("too late", context, true, 409, "closed"));
        RejectedException error = assertThrows(
                RejectedException.class,
                () -> home.light(LAMP).power().set(true).send());
        assertEquals("closed", error.serverMessage());
        assertEquals(LAMP, error.target());
    }

    @Test
    void whatWasSentIsToldInOrder() {
        server.on("power").fail(Failure.TIMED_OUT).answer("{}");
        Request<?> first = home.light(LAMP).power().set(true);
        assertThrows(TimedOutException.class, first::send);
        assertThrows(
                AssertionError.class, () -> home.light(LAMP).powerLevel().set(3).send());
        assertThrows(
                InvalidArgumentException.class,
                () -> home.light(LAMP).powerLevel().set(300).send());
        assertEquals(
                List.of(
                        home.light(LAMP).power().set(true),
                        home.light(LAMP).powerLevel().set(3)),
                server.sent());
        assertEquals(
                "[power?guid=lamp&cmd=1, powerlevel?guid=lamp&cmd=3]",
                server.sent().toString());
    }

    @Test
    void unexpectedCallsSayWhatIsScripted() {
        server.on("power").answer("{}");
        server.on("powerlevel", "b").answer("{}");
        AssertionError error = assertThrows(
                AssertionError.class, () -> home.light(LAMP).powerLevel().set(3).sendAsync());
        assertEquals(
                "unexpected call powerlevel?guid=lamp&cmd=3: nothing is scripted for it. There are scripts for power,"
                        + " powerlevel of b. Say what it is answered with, such as"
                        + " on(\"powerlevel\", \"lamp\").answer(\"{}\")",
                error.getMessage());
    }

    @Test
    void aScriptWithoutAnswersSaysSo() {
        Script unused = server.on("power");
        assertEquals("Script[power]", unused.toString());
        AssertionError error = assertThrows(
                AssertionError.class, () -> home.light(LAMP).power().set(true).send());
        assertEquals("the script for power has no answer; give it one, such as answer(\"{}\")", error.getMessage());
    }

    @Test
    void operationsThatTheApiLacksCannotBeScripted() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> server.on("powr"));
        assertTrue(error.getMessage().startsWith("no operation is called \"powr\"; there are "), error.getMessage());
        assertTrue(error.getMessage().contains(" powerlevel, "), error.getMessage());
    }

    @Test
    void closingTheClientClosesTheCaller() {
        server.onAny().answer("{}");
        Request<?> request = home.light(LAMP).power().set(true);
        home.close();
        assertTrue(server.isClosed());
        assertThrows(IllegalStateException.class, request::send);
        assertThrows(IllegalStateException.class, request::sendAsync);
    }

    @Test
    void callsOfNoClientAreRefused() {
        Caller stranger = new FakeCaller();
        Thinknx elsewhere = Thinknx.over(new PassedOn(stranger));
        assertThrows(
                IllegalStateException.class,
                () -> elsewhere.light(LAMP).power().set(true).send());
    }

    @Test
    void manyThreadsMaySend() {
        server.onAny().answer("{}");
        IntStream.range(0, 1000)
                .parallel()
                .forEach(value -> assertTrue(home.light(LAMP)
                        .powerLevel()
                        .set(value % 101)
                        .send()
                        .guid()
                        .isEmpty()));
        assertEquals(1000, server.sent().size());
    }
}
