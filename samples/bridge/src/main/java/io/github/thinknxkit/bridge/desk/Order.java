package io.github.thinknxkit.bridge.desk;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.bridge.command.Control;
import io.github.thinknxkit.bridge.command.Decoded.Accepted;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.spec.model.Effect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that is to be carried out.
 *
 * @param message the message
 * @param commanded what it is for
 * @param accepted what is to be sent
 * @param notAfter until when it may be sent
 */
record Order(Mqtt5Publish message, Commanded commanded, Accepted accepted, Instant notAfter) {

    /** Whether a later command to the same topic makes this one needless. */
    boolean isReplacedBy(Order later) {
        return control().topic().equals(later.control().topic())
                && accepted.effect() == Effect.ABSOLUTE
                && later.accepted.effect() == Effect.ABSOLUTE;
    }

    private Control control() {
        return commanded.control();
    }

    /** Whether the device is waited for: somebody wants to know, and the last call can wait. */
    boolean isConfirmed() {
        return message.getResponseTopic().isPresent()
                && last(accepted.calls()).action().operation().takesFeedback();
    }

    /** The calls, the last of which waits for the device if that is wanted. */
    List<PlannedCall> calls() {
        List<PlannedCall> calls = new ArrayList<>(accepted.calls());
        if (isConfirmed()) {
            PlannedCall last = calls.remove(calls.size() - 1);
            calls.add(new PlannedCall(last.action(), last.target(), last.values(), Feedback.AWAITED));
        }
        return calls;
    }

    private static PlannedCall last(List<PlannedCall> calls) {
        return calls.get(calls.size() - 1);
    }
}
