package io.github.thinknxkit.processor.model;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.spec.model.Action;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.names.NameStyle;
import java.util.List;
import java.util.Optional;

/**
 * Something that a controller can be asked to do.
 *
 * @param spec the action in the spec
 * @param method the name of the method
 * @param operation the name of the component that holds the operation in the controller's implementation
 * @param request the public interface of its request
 * @param call the implementation of its request
 * @param arguments what the caller gives
 * @param wire what is sent, one part for each parameter of the operation
 * @param answer the answer
 * @param status the answer with feedback, if it can have it
 * @param uses the operations that carry it out
 */
public record ActionModel(
        Action spec,
        String method,
        String operation,
        ClassName request,
        ClassName call,
        List<ArgumentModel> arguments,
        List<WirePart> wire,
        AnswerModel answer,
        Optional<AnswerModel> status,
        List<Use> uses) {

    /** Copies the lists. */
    public ActionModel {
        arguments = List.copyOf(arguments);
        wire = List.copyOf(wire);
        uses = List.copyOf(uses);
    }

    /** {@return whether it changes nothing, whatever it is asked of} */
    public boolean isRead() {
        return uses.stream().allMatch(use -> use.operation().spec().effect() == Effect.READ);
    }

    /** {@return the interface of the request that asks for feedback, inside that of the request} */
    public ClassName feedbackRequest() {
        return request.nestedClass(NameStyle.FEEDBACK_TYPE);
    }

    /** {@return its implementation, beside that of the request} */
    public ClassName feedbackCall() {
        return call.peerClass(call.simpleName() + NameStyle.FEEDBACK_TYPE);
    }

    /**
     * An operation with the device kinds that it is for.
     *
     * @param operation the operation
     * @param devices the device kinds; empty for a service
     */
    public record Use(OperationModel operation, List<ClassName> devices) {

        /** Copies the list. */
        public Use {
            devices = List.copyOf(devices);
        }
    }
}
