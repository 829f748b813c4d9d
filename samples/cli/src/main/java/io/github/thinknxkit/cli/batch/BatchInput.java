package io.github.thinknxkit.cli.batch;

import io.github.thinknxkit.cli.call.UsageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the lines of a batch one by one, as they come. */
final class BatchInput {

    private final BufferedReader reader;
    private final LinePlanner planner;
    private int number;

    /**
     * Reads from a stream.
     *
     * @param in the stream, UTF-8
     * @param planner understands the lines
     */
    BatchInput(InputStream in, LinePlanner planner) {
        // A decoder of its own reports what is no UTF-8, where a reader would put question marks into names.
        reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        this.planner = planner;
    }

    /**
     * Reads up to the next command.
     *
     * @return the line, or empty at the end of the input
     * @throws UsageException if the input cannot be read
     */
    Optional<BatchLine> next() {
        try {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                Optional<BatchLine> line = BatchLine.read(number, text, planner);
                if (line.isPresent()) {
                    return line;
                }
            }
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw new UsageException("the input of the batch is not UTF-8, near line " + (number + 1));
        } catch (IOException e) {
            throw new UsageException("the input of the batch cannot be read");
        }
    }
}
