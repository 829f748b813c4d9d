package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.caller.Caller;

/** A caller that is no connection, and has what reads its server again and again all the same. */
public interface PolledCaller extends Caller {

    /** {@return what reads the server, the same for all who ask} */
    Poller poller();
}
