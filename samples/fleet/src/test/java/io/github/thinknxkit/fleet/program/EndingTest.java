package io.github.thinknxkit.fleet.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

/** Commands end with the statuses of {@code thinknx}, and in words. */
class EndingTest {

    @Test
    void whatBecameOfACommandIsTheStatus() {
        Map<Status, Integer> statuses =
                Map.of(Status.DONE, 0, Status.REFUSED, 2, Status.FAILED, 5, Status.UNKNOWN, 7, Status.EXPIRED, 8);

        statuses.forEach((status, expected) -> assertEquals(expected, Ending.of(status), status::name));
    }

    @Test
    void whatCannotBeCarriedOutIsToldInWords() throws Exception {
        assertEnds(2, "no such file", new UsageException("no such file"));
        assertEnds(1, "in use", new IOException("in use"));
        assertEnds(7, "the brokers do not answer", new TimeoutException("listTopics"));
        assertEnds(7, "make them by the command", new IllegalStateException("make them by the command"));
        assertEnds(
                7,
                "zstd or snappy",
                new KafkaException("record", new KafkaException(new NoClassDefFoundError("com/github/luben"))));
        assertEnds(7, "not authorized", new CompletionException(new TopicAuthorizationException("not authorized")));
    }

    @Test
    void aClientThatCannotBeMadeSaysWhy() throws Exception {
        KafkaException failure = assertThrows(
                KafkaException.class, () -> new KafkaAccess("no-such-host.invalid:9092", "thinknx", Map.of()).admin());

        assertEnds(7, "bootstrap", failure);
    }

    private static void assertEnds(int status, String words, Exception failure) throws Exception {
        StringWriter told = new StringWriter();

        assertEquals(status, Ending.told(failure, new PrintWriter(told)));

        assertTrue(told.toString().contains(words), told::toString);
    }
}
