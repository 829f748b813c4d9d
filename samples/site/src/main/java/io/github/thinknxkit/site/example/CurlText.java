package io.github.thinknxkit.site.example;

import io.github.thinknxkit.spec.model.QueryAuthentication;
import io.github.thinknxkit.spec.model.Server;
import java.util.Optional;
import java.util.regex.Pattern;

/** A call as curl makes it, for a POSIX shell that has the environment variables of the program {@code thinknx}. */
final class CurlText {

    /** What means nothing to a shell between double quotes. All that is sent is percent-encoded, so there is nothing else. */
    private static final Pattern QUOTABLE = Pattern.compile("[A-Za-z0-9%/?&=_.~:@+,;-]*");

    private final Server server;

    CurlText(Server server) {
        this.server = server;
    }

    /** Returns a call of a local server, by the safest scheme that the API has. */
    String local(String target) {
        Optional<String> scheme =
                server.authentication().map(CurlText::digest).map(field -> (target.contains("?") ? "&" : "?") + field);
        return "curl " + (scheme.isPresent() ? "--digest --user \"$THINKNX_USER:$THINKNX_PASSWORD\" " : "")
                + "\"$THINKNX_URL" + quotable(target + scheme.orElse("")) + "\"";
    }

    private static String digest(QueryAuthentication authentication) {
        return authentication.parameter() + "=" + authentication.digest();
    }

    /** Returns a call through a cloud, whose key is the first segment of the path. */
    String cloud(String target) {
        return "curl \"" + server.cloud().map(CurlText::quotable).orElse("$THINKNX_URL") + "/$THINKNX_KEY"
                + quotable(target) + "\"";
    }

    private static String quotable(String text) {
        if (!QUOTABLE.matcher(text).matches()) {
            throw new IllegalArgumentException("cannot be shown in double quotes: " + text);
        }
        return text;
    }
}
