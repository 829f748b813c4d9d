package io.github.thinknxkit.internal.auth.interop;

/** A server in this process, which answers each request with its method, target and body. */
interface RealServer extends RunningServer {

    /** What it answers to a request: also an answer of the API. */
    static String echo(String method, String target, String body) {
        return "{\"status\":1,\"echo\":\"" + method + ' ' + target + ' ' + body + "\"}";
    }

    /** How often a request came past the authentication. */
    int served();
}
