package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.internal.http.ExchangeEnd.Reply;
import java.net.http.HttpHeaders;
import java.util.Map;

/** Answers of servers that are none. */
public final class Replies {

    private Replies() {}

    /** An answer without fields. */
    public static Reply of(int status, byte[] body) {
        return new Reply(status, HttpHeaders.of(Map.of(), (name, value) -> true), body);
    }
}
