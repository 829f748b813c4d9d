package io.github.thinknxkit.internal.auth;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;

/** Header fields of an answer. */
public final class Fields {

    public static final HttpHeaders NONE = HttpHeaders.of(Map.of(), (name, value) -> true);

    private Fields() {}

    /** The challenges of a 401. */
    public static HttpHeaders challenges(String... values) {
        return of("WWW-Authenticate", values);
    }

    /** A field with so many values. */
    public static HttpHeaders of(String name, String... values) {
        return HttpHeaders.of(Map.of(name, List.of(values)), (unused, value) -> true);
    }
}
