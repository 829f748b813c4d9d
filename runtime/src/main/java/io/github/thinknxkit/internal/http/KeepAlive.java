package io.github.thinknxkit.internal.http;

import java.net.http.HttpHeaders;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a server keeps an idle connection, as it says in {@code Keep-Alive: timeout=5}. The field is no standard's (RFC
 * 2068 appendix 19.7.1 left it open) but Apache, nginx, node and others send it.
 */
final class KeepAlive {

    private static final Pattern TIMEOUT =
            Pattern.compile("(?:^|[,;\\s])timeout\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);

    /** A request takes its time to arrive, and a connection that is used in the server's last second may be closed by then. */
    private static final long MARGIN = TimeUnit.SECONDS.toNanos(1);

    private KeepAlive() {}

    /** Returns for how many nanoseconds a connection can be used after an answer, at most as long as given. */
    static long nanos(HttpHeaders fields, long longest) {
        long nanos = longest;
        for (String value : fields.allValues("Keep-Alive")) {
            Matcher timeout = TIMEOUT.matcher(value);
            if (timeout.find()) {
                long announced = TimeUnit.SECONDS.toNanos(Long.parseLong(timeout.group(1)));
                nanos = Math.min(nanos, Math.max(0, announced - MARGIN));
            }
        }
        return nanos;
    }
}
