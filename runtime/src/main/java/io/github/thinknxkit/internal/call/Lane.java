package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.internal.http.Exchange;
import java.net.http.HttpClient;
import java.util.concurrent.Executor;

/** Where the steps of one call run, and how it sends. */
interface Lane extends Executor {

    /** Sends, on the thread of the step that calls this. */
    void carry(Exchange exchange, HttpClient client);
}
