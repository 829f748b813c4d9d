package io.github.thinknxkit.spec.model;

import java.util.List;
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

    /** {@return the parameter that names the device, if the operation has one} */
    public Optional<Parameter> deviceParameter() {
        return parameters.stream().filter(Parameter::device).findFirst();
    }
}
