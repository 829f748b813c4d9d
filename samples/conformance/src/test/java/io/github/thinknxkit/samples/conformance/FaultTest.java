package io.github.thinknxkit.samples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.error.ServerFaultException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.simulator.device.Command;
import io.github.thinknxkit.simulator.fault.Fault;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server may do wrong ends as the error that says so, with no secret in it and nothing done twice. */
@Timeout(60)
class FaultTest {

    @TempDir
    Path folder;

    private House house;
    private final String button = TestPlant.guid("button");

    @BeforeEach
    void open() throws IOException {
        house = House.open(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Fault.tooManyRequests(), RateLimitedException.class, false),
                Arguments.of(Fault.serverError(), ServerFaultException.class, true),
                Arguments.of(Fault.lockedActuator(), RejectedException.class, false),
                Arguments.of(Fault.html(), MalformedAnswerException.class, true),
                Arguments.of(new Fault.Drop(Fault.Moment.BEFORE_ANSWER), OutcomeUnknownException.class, true));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsTheErrorThatSaysSo(Fault fault, Class<? extends ThinknxException> error, boolean mayHaveRun) {
        for (Wiring wiring : Wiring.values()) {
            house.simulator().faults().next(fault);
            try (Thinknx home = house.connect(wiring, connection -> connection.retries(RetryPolicy.none()))) {
                ThinknxException thrown = assertThrows(
                        error, () -> home.button(button).trigger().press().send());
                assertEquals("trigger", thrown.operation());
                assertEquals(button, thrown.target());
                assertEquals(mayHaveRun, thrown.mayHaveRun());
                assertNoSecret(thrown);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Wiring.class)
    void anUnknownDeviceIsNotFound(Wiring wiring) {
        try (Thinknx home = house.connect(wiring)) {
            ThinknxException thrown = assertThrows(
                    NotFoundException.class,
                    () -> home.light("nowhere").power().status().send());
            assertEquals("nowhere", thrown.target());
            assertNoSecret(thrown);
        }
    }

    @Test
    void aReadRecoversFromALostConnection() {
        try (Thinknx home = house.connect(Wiring.DIGEST)) {
            house.simulator().faults().next(new Fault.Drop(Fault.Moment.BEFORE_ANSWER));

            assertFalse(
                    home.light(TestPlant.guid("light")).power().status().send().on());
        }
    }

    @Test
    void aButtonIsPressedOnceThoughTheConnectionWasLost() {
        try (Thinknx home = house.connect(Wiring.DIGEST)) {
            home.button(button).trigger().press().send();
            house.simulator().faults().next(new Fault.Drop(Fault.Moment.BEFORE_ANSWER));

            assertThrows(
                    OutcomeUnknownException.class,
                    () -> home.button(button).trigger().press().send());
        }
        assertEquals(2, house.simulator().device(button).performed(Command.TRIGGER));
        assertEquals(2, house.simulator().journal().admitted("trigger").size());
    }

    @Test
    void aFeedbackThatNeverComesEndsAtItsOwnDeadline() {
        try (Thinknx home = house.connect(Wiring.DIGEST)) {
            house.simulator().faults().next(new Fault.MissingFeedback());

            ThinknxException thrown = assertThrows(
                    TimedOutException.class,
                    () -> home.light(TestPlant.guid("light"))
                            .power()
                            .set(true)
                            .awaitFeedback()
                            .within(Duration.ofMillis(300))
                            .send());
            assertTrue(thrown.mayHaveRun());
        }
    }

    @Test
    void aWrongPasswordIsAnAuthenticationErrorAfterOneAttempt() {
        URI address = house.simulator().localAddress();
        try (Thinknx home = Thinknx.connect(Connection.local(address.getHost(), address.getPort())
                .digest(Wiring.USER, "wrong " + Wiring.PASSWORD))) {
            ThinknxException thrown = assertThrows(
                    AuthenticationException.class,
                    () -> home.system().serverStatus().send());
            assertNoSecret(thrown);
        }
        assertEquals(2, house.simulator().journal().arrivals().size());
    }

    private static void assertNoSecret(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        assertFalse(text.toString().contains(Wiring.PASSWORD), text::toString);
        assertFalse(text.toString().contains(Wiring.KEY), text::toString);
        assertFalse(text.toString().contains("cellar"), text::toString);
    }
}
