package io.github.thinknxkit.cli.batch;

import io.github.thinknxkit.dynamic.text.TextInput;
import java.util.Optional;

/** Reads the lines of a batch one by one, as they come. */
final class BatchInput {

    private final TextInput text;
    private final LinePlanner planner;
    private int number;

    /**
     * Reads a text.
     *
     * @param text the text
     * @param planner understands the lines
     */
    BatchInput(TextInput text, LinePlanner planner) {
        this.text = text;
        this.planner = planner;
    }

    /**
     * Reads up to the next command.
     *
     * @return the line, or empty at the end of the input
     * @throws io.github.thinknxkit.dynamic.error.UsageException if the input cannot be read
     */
    Optional<BatchLine> next() {
        for (Optional<String> line = text.line(); line.isPresent(); line = text.line()) {
            number++;
            Optional<BatchLine> read = BatchLine.read(number, line.get(), planner);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }
}
