package io.github.thinknxkit.internal.auth.digest;

/**
 * What makes one use of a nonce different from the others.
 *
 * @param number the nonce count, eight lower-case hexadecimal digits (nc)
 * @param clientNonce the client's own nonce (cnonce)
 */
record Count(String number, String clientNonce) {

    /** What RFC 2069's form sends: nothing. */
    static final Count NONE = new Count("", "");
}
