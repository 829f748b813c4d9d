package io.github.thinknxkit.spec.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One URL of the document.
 *
 * @param name the operation's name in the document, such as {@code system/sendKNXbit}
 * @param path its path below the base path, which is its name unless the spec says otherwise; a segment in braces stands for
 *     the value of the parameter of that name on the wire, such as <code>relay/&#123;channel}</code>
 * @param aliases other paths that the document gives for the same operation; may be put in use by a quirk
 * @param title the document's heading
 * @param section where in the document it stands
 * @param description what it does, as a sentence
 * @param effect what sending it does
 * @param parameters the parameters in the order in which they are sent, those in the path first, without the feedback flag
 * @param takesFeedback whether the feedback flag may be sent
 * @param namespace the value of the answer's {@code namespace} field
 * @param answer the answer without the feedback flag
 * @param feedbackAnswer the answer with the feedback flag; present exactly if {@code takesFeedback}
 * @param errorStatuses the error statuses that the document lists for it
 * @param errorMessages the error texts that the document lists for it
 * @param examples the document's example URLs, as written, path and query
 * @param notes what the document leaves open or contradicts
 */
public record Operation(
        Name name,
        String path,
        List<String> aliases,
        String title,
        String section,
        String description,
        Effect effect,
        List<Parameter> parameters,
        boolean takesFeedback,
        String namespace,
        Answer answer,
        Optional<Answer> feedbackAnswer,
        List<Integer> errorStatuses,
        List<String> errorMessages,
        List<String> examples,
        List<Note> notes) {

    /** Copies the lists. */
    public Operation {
        aliases = List.copyOf(aliases);
        parameters = List.copyOf(parameters);
        errorStatuses = List.copyOf(errorStatuses);
        errorMessages = List.copyOf(errorMessages);
        examples = List.copyOf(examples);
        notes = List.copyOf(notes);
    }

    /**
     * Returns whether a parameter is sent in the path.
     *
     * @param parameter one of the parameters
     * @return whether the path has a segment for it
     */
    public boolean sendsInPath(Parameter parameter) {
        return List.of(path.split("/", -1)).contains("{" + parameter.wireName() + "}");
    }

    /**
     * Returns the values that parameters have in the examples, by their names on the wire; of several values of one parameter
     * the first.
     *
     * @return the values as they stand in the URLs; those in the path come before those in the query
     */
    public Map<String, String> exampleValues() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String example : examples) {
            String[] parts = example.split("\\?", 2);
            addPath(List.of(parts[0].split("/", -1)), values);
            addQuery(parts.length < 2 ? "" : parts[1], values);
        }
        return Collections.unmodifiableMap(values);
    }

    /** Segments are counted from the end, since the base path comes before those of the operation. */
    private void addPath(List<String> sent, Map<String, String> values) {
        List<String> template = List.of(path.split("/", -1));
        int before = sent.size() - template.size();
        for (int i = 0; i < template.size() && before >= 0; i++) {
            String segment = template.get(i);
            if (segment.startsWith("{")) {
                values.putIfAbsent(segment.substring(1, segment.length() - 1), sent.get(before + i));
            }
        }
    }

    private static void addQuery(String query, Map<String, String> values) {
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    /** {@return the parameter that names the device, if the operation has one} */
    public Optional<Parameter> deviceParameter() {
        return parameters.stream().filter(Parameter::device).findFirst();
    }
}
