package io.github.thinknxkit.internal.route;

import io.github.thinknxkit.internal.wire.ArgumentWriter;
import io.github.thinknxkit.internal.wire.ParameterKeys;
import io.github.thinknxkit.spi.Call;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Where one operation of one connection is sent: all of its URL that does not change from call to call. May hold
 * credentials, so it has no text of its own.
 */
abstract sealed class Route {

    /** Room for a GUID, a value and the parameters that follow, so that most URLs need no second buffer. */
    private static final int ARGUMENTS = 64;

    private final ParameterKeys keys;
    private final String tail;

    private Route(ParameterKeys keys, String tail) {
        this.keys = keys;
        this.tail = tail;
    }

    abstract Message message(Call<?> call);

    /** Appends arguments, feedback flag and what every call of the connection ends with. */
    StringBuilder write(String head, char separator, Call<?> call) {
        StringBuilder out = new StringBuilder(head.length() + tail.length() + ARGUMENTS).append(head);
        char next = ArgumentWriter.write(out, keys, separator, call);
        if (!tail.isEmpty()) {
            if (next != 0) {
                out.append(next);
            }
            out.append(tail);
        }
        return out;
    }

    /** Sends the arguments in the query. */
    static final class Get extends Route {

        private final String head;
        private final int originLength;

        Get(Site site, String path, ParameterKeys keys) {
            super(keys, site.tail());
            this.head = site.origin() + site.base() + path + keys.head("?");
            this.originLength = site.origin().length();
        }

        @Override
        Message message(Call<?> call) {
            String url = write(head, '?', call).toString();
            return Message.get(URI.create(url), url.substring(originLength));
        }
    }

    /** Sends the arguments as a form. */
    static final class Post extends Route {

        private final String head;
        private final URI uri;
        private final String target;

        Post(Site site, String path, ParameterKeys keys) {
            super(keys, site.tail());
            this.head = keys.head("");
            this.target = site.base() + path;
            this.uri = URI.create(site.origin() + target);
        }

        @Override
        Message message(Call<?> call) {
            String form = write(head, (char) 0, call).toString();
            // All of it is percent-encoded, so each character is one byte.
            return Message.post(uri, target, form.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
