package io.github.thinknxkit.internal.route;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.internal.http.Message;
import io.github.thinknxkit.internal.http.Message.Gap.Place;
import io.github.thinknxkit.internal.text.PercentEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where one operation of one connection is sent: all of its URL that does not change from call to call. May hold a user
 * name, so it has no text of its own.
 */
abstract sealed class Route {

    /** Room for a GUID, a value and the parameters that follow, so that most URLs need no second buffer. */
    private static final int ARGUMENTS = 64;

    private final Site site;
    private final ParameterKeys keys;

    private Route(Site site, ParameterKeys keys) {
        this.site = site;
        this.keys = keys;
    }

    abstract Message message(Call<?> call);

    /** Returns what is sent, with a mask for each secret. */
    abstract String preview(Call<?> call);

    /** Checked before the call is begun, and without repeating the text: it has the user's name in it. */
    private static String checked(StringBuilder written, Call<?> call) {
        String text = written.toString();
        if (!PercentEncoder.isEncoded(text)) {
            throw new IllegalArgumentException(
                    "the call of " + call.operation() + " cannot be written as a URL: its path or one of"
                            + " its literal arguments has a character that needs encoding");
        }
        return text;
    }

    /** Appends arguments, feedback flag and the tail, which is what every call of the connection ends with. */
    private void write(StringBuilder path, StringBuilder rest, char separator, Call<?> call, String tail) {
        char next = ArgumentWriter.write(path, rest, keys, separator, call);
        if (!tail.isEmpty()) {
            if (next != 0) {
                rest.append(next);
            }
            rest.append(tail);
        }
    }

    private StringBuilder begin(String head) {
        return new StringBuilder(head.length() + site.tail().length() + ARGUMENTS).append(head);
    }

    /** Sends the arguments in the query. */
    static final class Get extends Route {

        private final String head;

        Get(Site site, ParameterKeys keys) {
            super(site, keys);
            this.head = site.base() + keys.start() + keys.head("?");
        }

        @Override
        Message message(Call<?> call) {
            StringBuilder out = super.begin(head);
            super.write(out, out, '?', call, super.site.tail());
            return Message.get(super.site.origin(), checked(out, call), super.site.gap(Place.TARGET, out.length()));
        }

        @Override
        String preview(Call<?> call) {
            StringBuilder out = new StringBuilder("GET ")
                    .append(super.site.maskedBase())
                    .append(super.keys.start())
                    .append(super.keys.head("?"));
            super.write(out, out, '?', call, super.site.maskedTail());
            return out.toString();
        }
    }

    /** Sends the arguments as a form, but for those in the path. */
    static final class Post extends Route {

        private final String head;
        private final String start;

        Post(Site site, ParameterKeys keys) {
            super(site, keys);
            this.head = keys.head("");
            this.start = site.base() + keys.start();
        }

        @Override
        Message message(Call<?> call) {
            StringBuilder path = new StringBuilder(start);
            StringBuilder form = super.begin(head);
            super.write(path, form, (char) 0, call, super.site.tail());
            return Message.post(
                    super.site.origin(),
                    checked(path, call),
                    checked(form, call).getBytes(StandardCharsets.ISO_8859_1),
                    super.site.gap(Place.FORM, form.length()));
        }

        @Override
        String preview(Call<?> call) {
            StringBuilder path =
                    new StringBuilder("POST ").append(super.site.maskedBase()).append(super.keys.start());
            StringBuilder form = new StringBuilder(head);
            super.write(path, form, (char) 0, call, super.site.maskedTail());
            return form.isEmpty()
                    ? path.toString()
                    : path.append(' ').append(form).toString();
        }
    }
}
