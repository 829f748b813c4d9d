package io.github.thinknxkit.processor.harness;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A spec in which words stand for names of every level: kinds, controllers, actions, parameters, answers, fields, types
 * and constants.
 */
public final class NamedSpec {

    private static final int ACTIONS = 2;
    private static final int PARAMETERS = 7;
    private static final int FIELDS = 12;

    private static final String HEAD = """
            format: 1
            api:
              name: odd
              title: Odd names
              description: An API of odd names.
              source: {title: none, url: 'https://odd.example', updated: '2026'}
            server:
              base-path: odd
              port: 80
              feedback: {parameter: odd-wait, description: Waits for it.}
              errors: {field: fault, statuses: {404: {means: not-found, description: Nothing there.}}, messages: {}}
            """;

    private static final String TYPES = """
            types:
              odd-id: {kind: text, description: An id.}
              odd-number: {kind: whole, min: 0, max: 9, unit: K, description: A number.}
              odd-flag:
                kind: flag
                description: A flag.
                values: {odd-no: {wire: '0', description: No.}, odd-yes: {wire: '1', description: Yes.}}
            """;

    private final StringBuilder types = new StringBuilder(TYPES);
    private final StringBuilder answers = new StringBuilder("answers:\n");
    private final StringBuilder operations = new StringBuilder("operations:\n");
    private final StringBuilder controllers = new StringBuilder("controllers:\n");
    private final StringBuilder devices = new StringBuilder("devices:\n");
    private final List<String> words;
    private int next;
    private int argument;

    private NamedSpec(List<String> words, int start) {
        this.words = words;
        this.next = start;
    }

    /**
     * Returns a spec.
     *
     * @param words the names, distinct also as names of files
     * @param start the word to begin with, so that another start puts each at another level
     */
    public static String of(List<String> words, int start) {
        return new NamedSpec(words, start).text();
    }

    private String word() {
        return words.get(next++ % words.size());
    }

    private String text() {
        for (int i = 0; i < words.size() / 4; i++) {
            String type = word();
            String answer = word();
            String controller = word();
            types.append("  '%s': {kind: choice, description: A type., values: {%s}}%n"
                    .formatted(
                            type,
                            entries(i, FIELDS, (j, word) -> "'" + word + "': {wire: '" + j + "', description: V.}")));
            answers.append("  '%s': {description: Tells it., fields: {%s}}%n"
                    .formatted(answer, entries(i, FIELDS, (j, word) -> field(j, word, type))));
            controllers.append("  '%s': {title: C, description: A controller., actions: {%s}}%n"
                    .formatted(
                            controller, entries(i, ACTIONS, (j, word) -> "'" + word + "': {description: An action.}")));
            int number = i;
            devices.append("  '%s': {title: K, description: A kind., controllers: {'%s': {%s}}}%n"
                    .formatted(
                            word(),
                            controller,
                            entries(i, ACTIONS, (j, word) -> "'" + word + "': " + path(number, j))));
            for (int j = 0; j < ACTIONS; j++) {
                operation(path(i, j), j, type, answer);
            }
        }
        return HEAD + types + answers + operations + controllers + devices;
    }

    /** The entries of a mapping, named by the words from some word on. */
    private String entries(int owner, int count, BiFunction<Integer, String, String> entry) {
        return IntStream.range(0, count)
                .mapToObj(j -> entry.apply(j, words.get((owner * count + j) % words.size())))
                .collect(Collectors.joining(", "));
    }

    private static String path(int owner, int action) {
        return "op" + owner + "x" + action;
    }

    private static String field(int number, String word, String type) {
        return "w%d: {as: '%s', type: '%s', required: %s, description: a field}"
                .formatted(number, word, number % 2 == 0 ? type : "odd-number", number % 3 > 0);
    }

    /** The first only reads and has no arguments, so that it is a reading of devices of a plant; the second has feedback. */
    private void operation(String path, int action, String type, String answer) {
        operations.append(
                "  %s:%n    {title: O, section: S, description: Does it., effect: %s, namespace: n, answer: '%s',%n"
                        .formatted(path, action == 0 ? "read" : "absolute", answer));
        if (action == 1) {
            operations.append("    feedback: '" + answer + "',\n");
        }
        operations.append(
                "    examples: ['/odd/%s?odd-device=x'], parameters: {odd-device: {type: odd-id, device: true,"
                                .formatted(path)
                        + " description: the device}");
        for (int k = 0; action > 0 && k < PARAMETERS; k++) {
            String kind = List.of("odd-flag", type, "odd-number", "odd-id").get(k % 4);
            operations.append(", p%d: {as: '%s', type: '%s', required: %s, description: a parameter}"
                    .formatted(k, words.get(argument++ % words.size()), kind, k % 3 < 2));
        }
        operations.append("}}\n");
    }
}
