package io.github.thinknxkit.dynamic.api;

import io.github.thinknxkit.spec.model.Action;
import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Controller;
import io.github.thinknxkit.spec.model.Operation;
import java.util.List;

/**
 * One thing that the API can be asked to do, with the operation that carries it out.
 *
 * @param subject the kind of device, or the service
 * @param controller the controller
 * @param action the action
 * @param operation the operation
 */
public record ApiAction(Subject subject, Controller controller, Action action, Operation operation) {

    /** {@return the words of its command, such as {@code light power set} or {@code system server-status}} */
    public List<String> words() {
        return subject.device()
                ? List.of(subject.name(), controllerName(), actionName())
                : List.of(subject.name(), actionName());
    }

    /** {@return the controller's name in kebab case} */
    public String controllerName() {
        return controller.name().text();
    }

    /** {@return the action's name in kebab case} */
    public String actionName() {
        return action.name().text();
    }

    /** {@return the operation's name in the document} */
    public String operationName() {
        return operation.name().text();
    }

    /** {@return what the command takes after the device, in order} */
    public List<Argument> arguments() {
        return Argument.of(action.arguments());
    }

    /** {@return how many words the command takes after its own} */
    public int wordCount() {
        return arguments().size() + (subject.device() ? 1 : 0);
    }

    /**
     * Returns what the server answers.
     *
     * @param call whether it was asked to wait for the device
     * @return the answer
     */
    public Answer answer(Feedback call) {
        return call == Feedback.AWAITED ? operation.feedbackAnswer().orElseThrow() : operation.answer();
    }

    /** Returns the command without its arguments. */
    @Override
    public String toString() {
        return String.join(" ", words());
    }
}
