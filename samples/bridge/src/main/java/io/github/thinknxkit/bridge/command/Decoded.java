package io.github.thinknxkit.bridge.command;

import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.spec.model.Effect;
import java.util.List;
import java.util.Objects;

/** What a payload on the topic of a control means. */
public sealed interface Decoded {

    /**
     * A command that the API, the plant file and the options allow.
     *
     * @param calls what is to be sent, one after the other; each only if the one before was not refused. Mostly one: an air
     *     conditioner that is off and shall cool is switched on first
     */
    record Accepted(List<PlannedCall> calls) implements Decoded {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no call
         */
        public Accepted {
            calls = List.copyOf(calls);
            if (calls.isEmpty()) {
                throw new IllegalArgumentException("a command sends something");
            }
        }

        /** {@return whether the command may be repeated: {@code ABSOLUTE} if all its calls are} */
        public Effect effect() {
            return calls.stream()
                    .map(call -> call.action().operation().effect())
                    .filter(effect -> effect != Effect.ABSOLUTE)
                    .findFirst()
                    .orElse(Effect.ABSOLUTE);
        }
    }

    /**
     * A command that is not sent.
     *
     * @param reason why, for people: where, what was expected, and what was there
     */
    record Refused(String reason) implements Decoded {

        /** Checks that there is a reason. */
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
