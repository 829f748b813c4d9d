package io.github.thinknxkit.samples.benchmark.measure;

import io.github.thinknxkit.samples.benchmark.contestant.Contestant;
import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
import io.github.thinknxkit.samples.benchmark.contestant.Destination;
import io.github.thinknxkit.samples.benchmark.server.Access;

/** A program that makes one call. */
public final class FirstCall {

    private FirstCall() {}

    /**
     * Calls once and prints the answer.
     *
     * @param arguments who calls, the port, and whom the server lets in
     */
    public static void main(String[] arguments) {
        Destination destination = new Destination(Integer.parseInt(arguments[1]), Access.valueOf(arguments[2]));
        try (Contestant<?> contestant = Contestants.valueOf(arguments[0]).open(destination)) {
            System.out.println(contestant.call());
        }
        // Some clients leave threads behind that would keep the JVM waiting.
        System.exit(0);
    }
}
