package io.github.thinknxkit.internal.route;

import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.internal.text.PercentEncoder;
import io.github.thinknxkit.internal.text.PlainDecimal;
import io.github.thinknxkit.value.GroupAddress;
import java.util.function.UnaryOperator;

/** Writes the arguments of one call behind their keys. */
public final class ArgumentWriter implements Arguments {

    private final StringBuilder rest;
    private final ParameterKeys keys;
    private StringBuilder out;
    private int next;
    private char separator;

    private ArgumentWriter(StringBuilder path, StringBuilder rest, ParameterKeys keys, char separator) {
        this.out = path;
        this.rest = rest;
        this.keys = keys;
        this.separator = separator;
    }

    /** Returns path and query of a call below the API's base path. */
    public static String wireForm(Call<?> call) {
        Operation operation = call.operation();
        StringBuilder text = new StringBuilder(operation.prefix());
        ParameterKeys keys = ParameterKeys.of(operation, operation.path(), UnaryOperator.identity());
        write(text, text, keys, '?', call);
        return text.toString();
    }

    /**
     * Appends the arguments of a call, and the flag that asks for feedback if the call does.
     *
     * @param rest what the other arguments follow; may be {@code path}. It ends with the first key if {@code keys} say so
     * @param separator what stands before the first parameter if its key is not written yet; 0 for nothing
     * @return what stands before a parameter that follows; 0 for nothing
     */
    public static char write(StringBuilder path, StringBuilder rest, ParameterKeys keys, char separator, Call<?> call) {
        ArgumentWriter writer = new ArgumentWriter(path, rest, keys, separator);
        writer.endPath();
        call.arguments(writer);
        writer.end(call);
        return writer.separator;
    }

    private void end(Call<?> call) {
        if (next != keys.size()) {
            throw new IllegalStateException(call.operation() + " has " + keys.size() + " parameters, but " + next
                    + " arguments were handed over");
        }
        if (call.feedback()) {
            separate();
            out.append(call.operation().feedback().orElseThrow());
        }
    }

    @Override
    public Arguments text(String value) {
        PercentEncoder.append(key(), value);
        return written();
    }

    @Override
    public Arguments literal(String value) {
        key().append(value);
        return written();
    }

    @Override
    public Arguments whole(int value) {
        key().append(value);
        return written();
    }

    @Override
    public Arguments decimal(double value) {
        PlainDecimal.append(key(), value);
        return written();
    }

    @Override
    public Arguments groupAddress(GroupAddress value) {
        value.appendTo(key());
        return written();
    }

    @Override
    public Arguments absent() {
        if (next < keys.inPath() || (next == 0 && keys.firstIsWritten())) {
            throw new IllegalStateException("the parameter is required, so it cannot be left out");
        }
        next++;
        return this;
    }

    /** Writes what the next value follows. */
    private StringBuilder key() {
        if (next < keys.inPath()) {
            return out.append(keys.key(next));
        } else if (next == 0 && keys.firstIsWritten()) {
            separator = '&';
            return out;
        }
        separate();
        return out.append(keys.key(next));
    }

    private ArgumentWriter written() {
        next++;
        endPath();
        return this;
    }

    /** What comes behind the last value of the path is the rest of the path, and then the other arguments. */
    private void endPath() {
        if (next == keys.inPath()) {
            out.append(keys.end());
            out = rest;
        }
    }

    private void separate() {
        if (separator != 0) {
            out.append(separator);
        }
        separator = '&';
    }
}
