package io.github.thinknxkit.internal.auth;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Map;

/**
 * A server's side of digest authentication, written from RFC 7616 (sections 3.4 and 3.5) and RFC 2069 alone; it shares no code
 * with the client.
 */
record Verifier(String user, String password, String realm, Charset charset) {

    private static final Map<String, String> FUNCTIONS =
            Map.of("MD5", "MD5", "SHA-256", "SHA-256", "SHA-512-256", "SHA-512/256");

    /** Tells whether a field proves that its sender knows the password. */
    boolean accepts(AuthorizationText field, String method, byte[] body) {
        return isUser(field)
                && field.text("realm").equals(realm)
                && field.raw("response").equals(response(field, method, body));
    }

    /** Returns the proof that a server sends in return. */
    String rspauth(AuthorizationText field, byte[] body) {
        return response(field, "", body);
    }

    private boolean isUser(AuthorizationText field) {
        if (field.has("userhash")) {
            return field.text("username").equals(hex(function(field), join(user, realm)));
        }
        if (field.has("username*")) {
            String value = field.raw("username*");
            return value.startsWith("UTF-8''")
                    && URLDecoder.decode(value.substring(7).replace("+", "%2B"), StandardCharsets.UTF_8)
                            .equals(user);
        }
        return field.text("username").equals(user);
    }

    private String response(AuthorizationText field, String method, byte[] body) {
        String h = function(field);
        String ha1 = hex(h, join(user, realm, password));
        if (algorithm(field).endsWith("-SESS")) {
            ha1 = hex(h, join(ha1, field.text("nonce"), field.text("cnonce")));
        }
        boolean integrity = field.has("qop") && field.raw("qop").equals("auth-int");
        String ha2 = integrity
                ? hex(h, join(method, field.text("uri"), hex(h, body)))
                : hex(h, join(method, field.text("uri")));
        return field.has("qop")
                ? hex(h, join(ha1, field.text("nonce"), field.raw("nc"), field.text("cnonce"), field.raw("qop"), ha2))
                : hex(h, join(ha1, field.text("nonce"), ha2));
    }

    private static String algorithm(AuthorizationText field) {
        return field.has("algorithm") ? field.raw("algorithm").toUpperCase(Locale.ROOT) : "MD5";
    }

    private static String function(AuthorizationText field) {
        return FUNCTIONS.get(algorithm(field).replace("-SESS", ""));
    }

    private byte[] join(String... parts) {
        return String.join(":", parts).getBytes(charset);
    }

    private static String hex(String function, byte[] bytes) {
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (byte octet : MessageDigest.getInstance(function).digest(bytes)) {
                text.write("0123456789abcdef".charAt((octet >> 4) & 15));
                text.write("0123456789abcdef".charAt(octet & 15));
            }
            return text.toString(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
