package io.github.thinknxkit.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Errors cross processes with all they say. */
class SerializationTest {

    private static final CallContext CONTEXT = new CallContext("power", "guid", "local 192.0.2.10:5051");

    @Test
    void errorsComeBackAsTheyWere() throws Exception {
        IOException cause = new IOException("reset");
        List<ThinknxException> errors = List.of(
                new AuthenticationException("m", CONTEXT, true, cause),
                new CallInterruptedException("m", CONTEXT, true, null),
                new InvalidArgumentException("m", CONTEXT, "level"),
                new MalformedAnswerException("m", CONTEXT, true, cause),
                new NotFoundException("m", CONTEXT, false),
                new OutcomeUnknownException("m", CONTEXT, cause),
                new RateLimitedException("m", CONTEXT, false, Duration.ofSeconds(7)),
                new RejectedException("m", CONTEXT, true, 400, "impossible to execute"),
                new ServerFaultException("m", CONTEXT, true, 503),
                new TimedOutException("m", CONTEXT, true, new OutcomeUnknownException("n", CONTEXT, cause)),
                new UnreachableException("m", CONTEXT, cause));
        for (ThinknxException error : errors) {
            ThinknxException copy = copy(error);
            assertEquals(error.getClass(), copy.getClass());
            assertEquals(error.toString(), copy.toString());
            assertEquals(String.valueOf(error.getCause()), String.valueOf(copy.getCause()));
            assertEquals(
                    error.operation() + error.target() + error.connection(),
                    copy.operation() + copy.target() + copy.connection());
            assertEquals(error.mayHaveRun(), copy.mayHaveRun());
        }
        assertEquals(
                7,
                ((RateLimitedException) copy(errors.get(6)))
                        .retryAfter()
                        .orElseThrow()
                        .toSeconds());
        assertEquals("impossible to execute", ((RejectedException) copy(errors.get(7))).serverMessage());
        assertEquals(503, ((ServerFaultException) copy(errors.get(8))).status());
        assertEquals("level", ((InvalidArgumentException) copy(errors.get(2))).parameter());
    }

    private static ThinknxException copy(ThinknxException error) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(error);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (ThinknxException) in.readObject();
        }
    }
}
