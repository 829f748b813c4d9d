package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.internal.thread.Timing;
import io.github.thinknxkit.testing.Sample;

/** Opens clients of the small API whose time a test decides, for tests in other packages. */
public final class TimedCaller {

    private TimedCaller() {}

    /** Opens a client. */
    public static Caller open(Connection connection, Transport transport, Timing timing) {
        return HttpCaller.sharing(Sample.API, connection, transport, timing);
    }
}
