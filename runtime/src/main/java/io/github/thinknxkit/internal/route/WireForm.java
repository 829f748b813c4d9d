package io.github.thinknxkit.internal.route;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Operation;
import java.util.function.UnaryOperator;

/** Shows a call as it looks on the wire, without server and credentials. */
public final class WireForm {

    private WireForm() {}

    /**
     * Returns path and query of a call below the API's base path.
     *
     * @param call the call
     * @return for example {@code power?guid=1IzPszHWAEvzxtXBMrkzWQ&cmd=1&fb}
     */
    public static String of(Call<?> call) {
        Operation operation = call.operation();
        StringBuilder text = new StringBuilder(operation.prefix());
        ParameterKeys keys = ParameterKeys.of(operation, operation.path(), UnaryOperator.identity());
        ArgumentWriter.write(text, text, keys, '?', call);
        return text.toString();
    }
}
