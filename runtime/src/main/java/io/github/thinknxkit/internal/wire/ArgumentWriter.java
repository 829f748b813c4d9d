package io.github.thinknxkit.internal.wire;

import io.github.thinknxkit.spi.Arguments;
import io.github.thinknxkit.spi.Call;
import io.github.thinknxkit.value.GroupAddress;

/** Writes the arguments of one call behind their keys. */
public final class ArgumentWriter implements Arguments {

    private final StringBuilder out;
    private final ParameterKeys keys;
    private int next;
    private char separator;

    private ArgumentWriter(StringBuilder out, ParameterKeys keys, char separator) {
        this.out = out;
        this.keys = keys;
        this.separator = separator;
    }

    /**
     * Appends the arguments of a call, and the flag that asks for feedback if the call does.
     *
     * @param out what the arguments follow; it ends with the first key if {@code keys} say so
     * @param keys the keys of the operation's parameters
     * @param separator what stands before the first parameter if its key is not written yet; 0 for nothing
     * @param call the call
     * @return what stands before a parameter that follows; 0 for nothing
     */
    public static char write(StringBuilder out, ParameterKeys keys, char separator, Call<?> call) {
        ArgumentWriter writer = new ArgumentWriter(out, keys, separator);
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
        key();
        PercentEncoder.append(out, value);
        return this;
    }

    @Override
    public Arguments literal(String value) {
        key();
        out.append(value);
        return this;
    }

    @Override
    public Arguments whole(int value) {
        key();
        out.append(value);
        return this;
    }

    @Override
    public Arguments decimal(double value) {
        key();
        PlainDecimal.append(out, value);
        return this;
    }

    @Override
    public Arguments groupAddress(GroupAddress value) {
        key();
        value.appendTo(out);
        return this;
    }

    @Override
    public Arguments absent() {
        if (next == 0 && keys.firstIsWritten()) {
            throw new IllegalStateException("the first parameter is required, so it cannot be left out");
        }
        next++;
        return this;
    }

    private void key() {
        if (next == 0 && keys.firstIsWritten()) {
            separator = '&';
        } else {
            separate();
            out.append(keys.key(next));
        }
        next++;
    }

    private void separate() {
        if (separator != 0) {
            out.append(separator);
        }
        separator = '&';
    }
}
