package io.github.thinknxkit.spec.model;

import java.util.List;
import java.util.Optional;

/**
 * The facts that hold for the whole server.
 *
 * @param basePath the path before every operation's, without slashes at its ends, such as {@code api/V1}; empty if there
 *     is none
 * @param port the port of the local server, if a connection names none
 * @param cloud the address of the vendor's cloud, if there is one; the key is the first segment of its path
 * @param authentication how credentials are announced in the query, if they are
 * @param errorField the answer field that holds the text of an error; empty if no answer has one
 * @param statuses the HTTP statuses that the document lists
 * @param messages the error texts that the document lists
 * @param feedback the flag that asks the server to wait for the device, if there is one
 * @param probe how the server is asked whether it answers and whether it was set up anew, if the API can tell
 */
public record Server(
        String basePath,
        int port,
        Optional<String> cloud,
        Optional<QueryAuthentication> authentication,
        String errorField,
        List<ErrorStatus> statuses,
        List<ErrorMessage> messages,
        Optional<FeedbackFlag> feedback,
        Optional<Probe> probe) {

    /** Copies the lists. */
    public Server {
        statuses = List.copyOf(statuses);
        messages = List.copyOf(messages);
    }
}
