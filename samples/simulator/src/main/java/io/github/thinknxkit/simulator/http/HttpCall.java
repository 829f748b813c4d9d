package io.github.thinknxkit.simulator.http;

import java.util.List;

/**
 * A request as it came, whole.
 *
 * @param method the HTTP method
 * @param target the raw request target
 * @param contentType the media type of the body, empty if there is none
 * @param authorization the values of the {@code Authorization} fields
 * @param body the body, one char a byte
 */
record HttpCall(String method, String target, String contentType, List<String> authorization, String body) {

    String path() {
        int question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    String query() {
        int question = target.indexOf('?');
        return question < 0 ? "" : target.substring(question + 1);
    }

    @Override
    public String toString() {
        return "HttpCall[" + method + " ***]";
    }
}
