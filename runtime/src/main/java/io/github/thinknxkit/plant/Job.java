package io.github.thinknxkit.plant;

import io.github.thinknxkit.call.Request;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One request of a batch, to be made when its turn comes. What either function throws is the job's failure.
 *
 * @param request makes the request
 * @param change makes of its answer what is asked for
 * @param <A> the type of the answer
 * @param <R> what is asked for
 */
record Job<A, R>(Supplier<? extends Request<A>> request, Function<? super A, ? extends R> change) {}
