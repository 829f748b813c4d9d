package io.github.thinknxkit.site.example;

import java.util.Map;

/**
 * One call of an operation, written for whoever makes it: curl, the program and a Java program.
 *
 * @param caption what the call does, as a sentence
 * @param target what is sent: path and query, as every connection sends them, without credentials
 * @param sent the decoded parameters of the query, by name
 * @param curl the call for curl and a local server
 * @param cloudCurl the call for curl and a cloud
 * @param command the call for the program {@code thinknx}
 * @param java the call in Java, as one statement
 */
public record Example(
        String caption,
        String target,
        Map<String, String> sent,
        String curl,
        String cloudCurl,
        String command,
        String java) {

    /** Copies the map. */
    public Example {
        sent = Map.copyOf(sent);
    }
}
