package io.github.thinknxkit.testing;

import java.util.List;

/** A request as a server read it. */
public record Received(String method, String target, List<String> fields, String body) {

    /** The value of a header field, or an empty text. */
    public String field(String name) {
        String start = name + ":";
        for (String field : fields) {
            if (field.regionMatches(true, 0, start, 0, start.length())) {
                return field.substring(start.length()).trim();
            }
        }
        return "";
    }

    /** Query or form: what tells commands apart. */
    public String parameters() {
        int query = target.indexOf('?');
        return query < 0 ? body : target.substring(query + 1);
    }
}
