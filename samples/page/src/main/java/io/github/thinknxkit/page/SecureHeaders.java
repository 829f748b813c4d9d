package io.github.thinknxkit.page;

import org.eclipse.jetty.http.HttpFields;

/** The header fields that keep what other sites say or show apart from the page. */
public final class SecureHeaders {

    /** Nothing from elsewhere, nothing inline; markup cannot be made from text (Trusted Types) where browsers know that. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; base-uri 'none'; object-src 'none';"
            + " form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private SecureHeaders() {}

    /**
     * Adds the fields to an answer.
     *
     * @param fields the header of the answer
     */
    public static void addTo(HttpFields.Mutable fields) {
        fields.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        fields.put("X-Content-Type-Options", "nosniff");
        fields.put("Referrer-Policy", "no-referrer");
        fields.put("Cross-Origin-Resource-Policy", "same-origin");
        fields.put("Cross-Origin-Opener-Policy", "same-origin");
    }
}
