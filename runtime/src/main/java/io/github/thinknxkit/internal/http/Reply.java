package io.github.thinknxkit.internal.http;

import java.net.http.HttpHeaders;

/**
 * A whole answer. Its fields may repeat secrets, so it has no text of its own.
 */
public final class Reply implements ExchangeEnd {

    private final int status;
    private final HttpHeaders fields;
    private final byte[] body;

    Reply(int status, HttpHeaders fields, byte[] body) {
        this.status = status;
        this.fields = fields;
        this.body = body;
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the header fields} */
    public HttpHeaders fields() {
        return fields;
    }

    /** {@return the body. Not to be changed} */
    public byte[] body() {
        return body;
    }
}
