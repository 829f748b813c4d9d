package io.github.thinknxkit.samples.soak.call;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.samples.soak.check.Ledger.Order;
import java.util.Optional;

/**
 * A call that is to be made.
 *
 * @param name what it is and who makes it
 * @param request the request
 * @param order how its effect is known at the server, if it is a command that is looked for there
 * @param check looks at the answer
 */
public record Task<A>(String name, Request<A> request, Optional<Order> order, Check<A> check) {

    /** Looks at an answer. */
    @FunctionalInterface
    public interface Check<A> {

        /** Looks at an answer to a call that began and ended at these moments of {@link System#nanoTime}. */
        void look(A answer, long start, long end);
    }

    /** A call whose answer says nothing that could be wrong. */
    public static <A> Task<A> unchecked(String name, Request<A> request) {
        return new Task<>(name, request, Optional.empty(), (answer, start, end) -> {});
    }

    /** A command that is looked for at the server. */
    public static <A> Task<A> counted(String name, Request<A> request, Order order) {
        return new Task<>(name, request, Optional.of(order), (answer, start, end) -> {});
    }
}
