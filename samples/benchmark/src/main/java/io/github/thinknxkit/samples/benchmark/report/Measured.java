package io.github.thinknxkit.samples.benchmark.report;

import java.util.Arrays;
import java.util.List;

/**
 * What one benchmark measured.
 *
 * @param scores the score of each iteration, sorted
 * @param bytes how much was allocated for one operation; not a number if that was not measured
 * @param requests how many requests an operation took; not a number if they were not counted
 */
record Measured(List<Double> scores, double bytes, double requests) {

    /** {@return the score in the middle, which one disturbed iteration does not move} */
    double median() {
        int size = scores.size();
        return (scores.get((size - 1) / 2) + scores.get(size / 2)) / 2;
    }

    /** {@return the least score} */
    double least() {
        return scores.get(0);
    }

    /** {@return the greatest score} */
    double most() {
        return scores.get(scores.size() - 1);
    }

    /** Returns what JMH wrote of one benchmark. */
    static Measured read(Json result) {
        Json secondary = result.get("secondaryMetrics");
        double[] scores = result.get("primaryMetric").get("rawData").elements().stream()
                .flatMap(fork -> fork.elements().stream())
                .mapToDouble(Json::number)
                .sorted()
                .toArray();
        return new Measured(
                Arrays.stream(scores).boxed().toList(),
                secondary.has("gc.alloc.rate.norm")
                        ? secondary.get("gc.alloc.rate.norm").get("score").number()
                        : Double.NaN,
                secondary.has("requests")
                        ? secondary.get("requests").get("score").number() / scores.length
                        : Double.NaN);
    }
}
