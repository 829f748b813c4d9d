package io.github.thinknxkit.caller;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the runtime needs to know of a generated API as a whole.
 *
 * @param name the API's name, such as {@code Thinknx}
 * @param spec the spec as the annotation names it; empty for the spec that comes with the processor
 * @param digest the SHA-256 of the spec's bytes, in lower-case hexadecimal digits
 * @param basePath the path before every operation's, without slashes at its ends; empty if there is none
 * @param port the port of the local server, if a connection names none
 * @param cloud the address of the vendor's cloud, if there is one
 * @param authentication how credentials are announced in the query, if they are
 * @param errorField the answer field that holds the text of an error; empty if no answer has one
 * @param errorTexts what the documented error texts mean, by text
 * @param errorStatuses what the documented error statuses mean, by status code
 * @param operations the operations, each at its index
 * @param probe how a server is asked whether it answers and whether it was set up anew, if the API can tell; its operation is
 *     one of the operations
 */
public record Api(
        String name,
        String spec,
        String digest,
        String basePath,
        int port,
        Optional<String> cloud,
        Optional<QueryAuthentication> authentication,
        String errorField,
        Map<String, ErrorMeaning> errorTexts,
        Map<Integer, ErrorMeaning> errorStatuses,
        List<Operation> operations,
        Optional<Probe> probe) {

    /** Copies the collections. */
    public Api {
        errorTexts = Map.copyOf(errorTexts);
        errorStatuses = Map.copyOf(errorStatuses);
        operations = List.copyOf(operations);
    }

    /** Returns the API's name. */
    @Override
    public String toString() {
        return name;
    }
}
