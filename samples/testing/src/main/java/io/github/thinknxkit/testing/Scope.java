package io.github.thinknxkit.testing;

import io.github.thinknxkit.caller.Call;
import java.util.stream.Stream;

/** Which calls a script is for. */
sealed interface Scope {

    /** Returns the scopes that a call is in, the most specific one first. */
    static Stream<Scope> of(Call<?> call, String wireForm) {
        String operation = call.operation().name();
        return Stream.of(
                new OfRequest(wireForm),
                new OfDevice(operation, call.target()),
                new OfOperation(operation),
                new OfAll());
    }

    record OfRequest(String wireForm) implements Scope {
        @Override
        public String toString() {
            return wireForm;
        }
    }

    record OfDevice(String operation, String target) implements Scope {
        @Override
        public String toString() {
            return operation + " of " + target;
        }
    }

    record OfOperation(String operation) implements Scope {
        @Override
        public String toString() {
            return operation;
        }
    }

    record OfAll() implements Scope {
        @Override
        public String toString() {
            return "all that is left";
        }
    }
}
