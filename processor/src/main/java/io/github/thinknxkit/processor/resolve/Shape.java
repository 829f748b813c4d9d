package io.github.thinknxkit.processor.resolve;

import io.github.thinknxkit.processor.model.WirePart;
import io.github.thinknxkit.spec.model.Operation;
import java.util.List;
import java.util.Optional;

/**
 * What all operations of one action must have in common, since one request stands for them.
 *
 * @param wire what is sent for each parameter
 * @param answer the name of the answer
 * @param status the name of the answer with feedback
 */
record Shape(List<WirePart> wire, String answer, Optional<String> status) {

    Shape(List<WirePart> wire, Operation operation) {
        this(
                List.copyOf(wire),
                operation.answer().name().text(),
                operation.feedbackAnswer().map(answer -> answer.name().text()));
    }
}
