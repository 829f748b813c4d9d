package io.github.thinknxkit.samples.benchmark.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one run measured.
 *
 * @param date when
 * @param processors on how many processors
 * @param java on which JDK
 * @param mode {@code whole} or {@code quick}
 * @param measured what each benchmark measured, by its name and parameters
 */
record Results(String date, int processors, String java, String mode, Map<String, Measured> measured) {

    static Results parse(String text) {
        Json run = Json.parse(text);
        Map<String, Measured> measured = new LinkedHashMap<>();
        for (Json result : run.get("results").elements()) {
            measured.put(key(result), Measured.read(result));
        }
        return new Results(
                run.get("date").text(),
                (int) run.get("processors").number(),
                run.get("java").text(),
                run.get("mode").text(),
                measured);
    }

    private static String key(Json result) {
        String name = result.get("benchmark").text();
        Map<String, String> parameters = new TreeMap<>();
        if (result.has("params")) {
            Json given = result.get("params");
            given.names()
                    .forEach(parameter ->
                            parameters.put(parameter, given.get(parameter).text()));
        }
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1) + parameters;
    }

    /** {@return the major version of the JDK} */
    String release() {
        return java.split("[.+-]")[0];
    }

    /**
     * Finds what a benchmark measured.
     *
     * @param benchmark the class and the method
     * @param parameters names and values in turns
     */
    Optional<Measured> find(String benchmark, String... parameters) {
        Map<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            sorted.put(parameters[i], parameters[i + 1]);
        }
        return Optional.ofNullable(measured.get(benchmark + sorted));
    }
}
