package io.github.thinknxkit.simulator.journal;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.simulator.auth.Scheme;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * A call that arrived, free of secrets: the password of query credentials and the key of a cloud URL are masked.
 *
 * @param number its place in the order of arrival, from 1
 * @param at when it arrived
 * @param port the port that it came through
 * @param plant the name of the plant whose server it reached; empty if it reached none
 * @param method the HTTP method
 * @param path the raw path of the request target
 * @param operation what the path names after {@code api/v1/}, as it was written; empty if it names no API path
 * @param query the raw query, empty if there is none
 * @param form the raw form body, empty if there is none
 * @param parameters the decoded parameters of query, then form, in order, without those that authenticate
 * @param scheme how it was authenticated
 * @param status what it was answered; empty while it waits, or if it never was
 * @param answer the body of the answer; empty as long as there is no status
 */
public record Arrival(
        long number,
        Instant at,
        ApiPort port,
        String plant,
        String method,
        String path,
        String operation,
        String query,
        String form,
        List<FormField> parameters,
        Scheme scheme,
        OptionalInt status,
        String answer) {

    /** Copies the list. */
    public Arrival {
        parameters = List.copyOf(parameters);
    }

    Arrival answered(int code, String body) {
        return new Arrival(
                number,
                at,
                port,
                plant,
                method,
                path,
                operation,
                query,
                form,
                parameters,
                scheme,
                OptionalInt.of(code),
                body);
    }

    Arrival numbered(long place) {
        return new Arrival(
                place, at, port, plant, method, path, operation, query, form, parameters, scheme, status, answer);
    }
}
