package io.github.thinknxkit.simulator.auth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client sends for Digest, complete and well-formed. A client that leaves qop out, as RFC 2069 did, is refused:
 * the server offers qop, and without it nothing guards against replays.
 */
record DigestCredentials(
        String username,
        String realm,
        String nonce,
        String uri,
        String response,
        DigestAlgorithm algorithm,
        String cnonce,
        String opaque,
        String qop,
        String countText) {

    private static final String EXTENDED_UTF_8 = "utf-8''";

    static Optional<DigestCredentials> of(AuthorizationParameters parameters) {
        DigestCredentials credentials = new DigestCredentials(
                username(parameters),
                parameters.get("realm").orElse(""),
                parameters.get("nonce").orElse(""),
                parameters.get("uri").orElse(""),
                parameters.get("response").orElse(""),
                DigestAlgorithm.of(parameters.get("algorithm").orElse("MD5")).orElse(DigestAlgorithm.MD5),
                parameters.get("cnonce").orElse(""),
                parameters.get("opaque").orElse(""),
                parameters.get("qop").orElse(""),
                parameters.get("nc").orElse(""));
        boolean known =
                DigestAlgorithm.of(parameters.get("algorithm").orElse("MD5")).isPresent();
        return known && credentials.isComplete() ? Optional.of(credentials) : Optional.empty();
    }

    /** The extended form carries names that Latin-1 cannot (RFC 7616 3.4). */
    private static String username(AuthorizationParameters parameters) {
        Optional<String> plain = parameters.get("username");
        Optional<String> extended = parameters.get("username*");
        if (plain.isPresent() == extended.isPresent()) {
            return "";
        }
        return plain.orElseGet(() -> extended(extended.orElse("")));
    }

    private static String extended(String text) {
        if (!text.toLowerCase(Locale.ROOT).startsWith(EXTENDED_UTF_8)) {
            return "";
        }
        try {
            String encoded = text.substring(EXTENDED_UTF_8.length()).replace("+", "%2B");
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private boolean isComplete() {
        boolean named = !username.isEmpty() && !nonce.isEmpty() && !uri.isEmpty() && !cnonce.isEmpty();
        boolean knownQop = qop.equals("auth") || qop.equals("auth-int");
        return named
                && knownQop
                && isLowerHex(response)
                && isLowerHex(countText)
                && countText.length() == 8
                && count() > 0;
    }

    private static boolean isLowerHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789abcdef".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    long count() {
        return Long.parseLong(countText, 16);
    }

    /** Returns whether they name the account, whose name may have come as UTF-8 bytes in a Latin-1 field. */
    boolean isOf(Account account) {
        String bytes = new String(username.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return username.equals(account.user()) || bytes.equals(account.user());
    }

    /** The proof of either side: RFC 7616 3.4.1 of a request, 3.5 ("rspauth", whose A2 has no method) of an answer. */
    String proof(Account account, String a2, byte[] body) {
        String secret = algorithm.hash(account.user() + ":" + realm + ":" + account.password());
        String what = qop.equals("auth-int") ? a2 + ":" + algorithm.hash(body) : a2;
        return algorithm.hash(String.join(":", secret, nonce, countText, cnonce, qop, algorithm.hash(what)));
    }

    @Override
    public String toString() {
        return "DigestCredentials[***]";
    }
}
