package io.github.thinknxkit.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.OperationModel;
import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.DeviceKind;
import io.github.thinknxkit.spec.model.Operation;
import java.util.Map;
import java.util.Objects;

/**
 * What is resolved before the controllers, by name in the spec.
 *
 * @param operations the operations
 * @param answers the answers that are used
 * @param devices the types of the device kinds
 */
record Resolved(
        Map<String, OperationModel> operations, Map<String, AnswerModel> answers, Map<String, ClassName> devices) {

    OperationModel operation(Operation operation) {
        return Objects.requireNonNull(operations.get(operation.name().text()), "operation");
    }

    AnswerModel answer(Answer answer) {
        return Objects.requireNonNull(answers.get(answer.name().text()), "answer");
    }

    ClassName device(DeviceKind device) {
        return Objects.requireNonNull(devices.get(device.name().text()), "device kind");
    }
}
