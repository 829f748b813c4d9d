package io.github.thinknxkit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.client.FanSpeed;
import io.github.thinknxkit.client.PositionStatus;
import io.github.thinknxkit.client.PowerStatus;
import io.github.thinknxkit.client.Thinknx;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whole chains of calls can be mocked, since each method of a request is declared with the type that it returns. */
class DeepMocksTest {

    private static final PowerStatus ON = new PowerStatus(Optional.empty(), true, OptionalInt.empty());

    private final Thinknx home = mock(Thinknx.class, RETURNS_DEEP_STUBS);

    @Test
    void chainsWithFeedbackCanBeStubbed() {
        when(home.light("a").power().set(true).awaitFeedback().send()).thenReturn(ON);
        assertEquals(ON, home.light("a").power().set(true).awaitFeedback().send());
    }

    @Test
    void chainsWithDeadlinesCanBeStubbed() throws Exception {
        Duration second = Duration.ofSeconds(1);
        when(home.light("a")
                        .power()
                        .set(true)
                        .within(second)
                        .awaitFeedback()
                        .within(second)
                        .send())
                .thenReturn(ON);
        assertTrue(home.light("a")
                .power()
                .set(true)
                .within(second)
                .awaitFeedback()
                .within(second)
                .send()
                .on());
        when(home.light("a").power().set(true).awaitFeedback().sendAsync().get())
                .thenReturn(ON);
        assertTrue(home.light("a")
                .power()
                .set(true)
                .awaitFeedback()
                .sendAsync()
                .get()
                .on());
    }

    @Test
    void chainsThatAreNotStubbedHaveAnswersOfTheRightTypes() {
        assertFalse(home.light("a").power().set(true).awaitFeedback().send().on());
        PositionStatus reached =
                home.blind("b").position().set(0).awaitFeedback().send();
        assertEquals(0, reached.position());
        assertEquals(0, home.light("a").powerLevel().status().send().level());
    }

    @Test
    void chainsCanBeVerified() {
        home.hvac("c").fanSpeed().set(FanSpeed.MAXIMUM).send();
        verify(home.hvac("c").fanSpeed().set(FanSpeed.MAXIMUM)).send();
    }

    /** What mocks without knowledge of type variables see: the declared types, of every request that the client has. */
    @Test
    void noMethodOfARequestIsDeclaredWithATypeVariable() throws Exception {
        List<Class<?>> requests = requests();
        for (Class<?> request : requests) {
            Type answer = answer(request);
            assertEquals(answer, request.getDeclaredMethod("send").getReturnType());
            assertEquals(
                    request, request.getDeclaredMethod("within", Duration.class).getReturnType());
            ParameterizedType future =
                    (ParameterizedType) request.getDeclaredMethod("sendAsync").getGenericReturnType();
            assertEquals(answer, future.getActualTypeArguments()[0]);
        }
        assertEquals(10, requests.stream().filter(Class::isMemberClass).count());
        assertTrue(requests.size() >= 50, requests::toString);
    }

    private static Type answer(Class<?> request) {
        return ((ParameterizedType) request.getGenericInterfaces()[0]).getActualTypeArguments()[0];
    }

    /** Walks from the entry along everything that returns an interface of the client. */
    private static List<Class<?>> requests() {
        List<Class<?>> seen = new ArrayList<>(List.of(Thinknx.class));
        for (int i = 0; i < seen.size(); i++) {
            Stream.of(seen.get(i).getMethods())
                    .filter(method -> !method.isSynthetic())
                    .map(Method::getReturnType)
                    .filter(type -> type.isInterface() && type.getPackage() == Thinknx.class.getPackage())
                    .filter(type -> !seen.contains(type))
                    .forEach(seen::add);
        }
        return seen.stream().filter(Request.class::isAssignableFrom).toList();
    }
}
