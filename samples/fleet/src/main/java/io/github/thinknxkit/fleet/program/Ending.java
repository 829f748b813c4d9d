package io.github.thinknxkit.fleet.program;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.fleet.record.FleetResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;

/** How a command ends: its exit status, as those of {@code thinknx}, and what is told of one that cannot be carried out. */
final class Ending {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG = 2;
    private static final int NOT_CARRIED_OUT = 5;
    private static final int UNREACHABLE_OR_UNKNOWN = 7;
    private static final int TOO_LATE = 8;

    private Ending() {}

    static int of(FleetResult.Status status) {
        return switch (status) {
            case DONE -> DONE;
            case REFUSED -> WRONG;
            case FAILED -> NOT_CARRIED_OUT;
            case UNKNOWN -> UNREACHABLE_OR_UNKNOWN;
            case EXPIRED -> TOO_LATE;
        };
    }

    static int told(Exception failure, PrintWriter out) throws Exception {
        if (failure instanceof CompletionException && failure.getCause() instanceof Exception cause) {
            return told(cause, out);
        } else if (failure instanceof UsageException || failure instanceof IllegalArgumentException) {
            out.println(failure.getMessage());
            return WRONG;
        } else if (failure instanceof IOException) {
            out.println(failure.getMessage());
            return FAILED;
        } else if (failure instanceof KafkaException || failure instanceof IllegalStateException) {
            out.println(ofBrokers(failure));
            return UNREACHABLE_OR_UNKNOWN;
        }
        throw failure;
    }

    private static String ofBrokers(Exception failure) {
        if (failure instanceof TimeoutException) {
            return "the brokers do not answer; are they as the configuration says (brokers, kafka), and do they run? "
                    + failure.getMessage();
        } else if (isForWantOfCode(failure)) {
            return "records are compressed by what this program does not contain (zstd or snappy): use the fleet's own jar, or "
                    + "compression.type gzip or lz4";
        }
        return withCauses(failure);
    }

    /** Of clients that cannot be made only the cause says why. */
    private static String withCauses(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        Throwable cause = failure.getCause();
        return cause == null || message.contains(String.valueOf(cause.getMessage()))
                ? message
                : message + ": " + withCauses(cause);
    }

    private static boolean isForWantOfCode(Exception failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof LinkageError)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
