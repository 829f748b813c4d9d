package io.github.thinknxkit.fleet.program;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import org.apache.kafka.common.KafkaException;

/** How a command ends that cannot be carried out. */
final class Ending {

    private static final int FAILED = 1;
    private static final int WRONG = 2;

    private Ending() {}

    static int told(Exception failure, PrintWriter out) throws Exception {
        if (failure instanceof UsageException || failure instanceof IllegalArgumentException) {
            out.println(failure.getMessage());
            return WRONG;
        } else if (failure instanceof KafkaException
                || failure instanceof IOException
                || failure instanceof IllegalStateException) {
            out.println(failure.getMessage());
            return FAILED;
        }
        throw failure;
    }
}
