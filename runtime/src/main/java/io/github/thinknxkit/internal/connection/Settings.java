package io.github.thinknxkit.internal.connection;

import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.RetryPolicy;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A connection as the runtime reads it.
 *
 * @param endpoint where it goes, and with which credentials
 * @param method how calls are sent
 * @param deadlines how long calls may take
 * @param limits what is asked of the server and taken from it at most
 * @param retryPolicy how calls are repeated
 * @param deviations where the server deviates from the document
 * @param callListener what sees each attempt
 */
public record Settings(
        Endpoint endpoint,
        Method method,
        Deadlines deadlines,
        Limits limits,
        RetryPolicy retryPolicy,
        Quirks deviations,
        Optional<CallListener> callListener)
        implements Connection {

    /** How calls are sent. */
    public enum Method {
        /** With parameters in the query. */
        GET,
        /** With parameters as a form in the body. */
        POST
    }

    /**
     * Returns a connection with everything else as it is by default.
     *
     * @param endpoint where it goes
     * @return the connection
     */
    public static Settings of(Endpoint endpoint) {
        return new Settings(
                endpoint,
                Method.GET,
                Deadlines.standard(),
                Limits.standard(),
                RetryPolicy.standard(),
                Quirks.none(),
                Optional.empty());
    }

    @Override
    public Connection post() {
        return new Settings(endpoint, Method.POST, deadlines, limits, retryPolicy, deviations, callListener);
    }

    @Override
    public Connection timeout(Duration timeout) {
        return with(new Deadlines(timeout, deadlines.feedback()));
    }

    @Override
    public Connection feedbackTimeout(Duration timeout) {
        return with(new Deadlines(deadlines.call(), timeout));
    }

    @Override
    public Connection quirks(Quirks quirks) {
        Objects.requireNonNull(quirks, "quirks");
        return new Settings(endpoint, method, deadlines, limits, retryPolicy, quirks, callListener);
    }

    @Override
    public Connection maxAnswerBytes(long bytes) {
        return with(limits.withAnswerBytes(bytes));
    }

    @Override
    public Connection retries(RetryPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return new Settings(endpoint, method, deadlines, limits, policy, deviations, callListener);
    }

    @Override
    public Connection maxInFlight(int calls) {
        return with(limits.withInFlight(calls));
    }

    @Override
    public Connection maxRate(double callsPerSecond) {
        return with(limits.withRate(callsPerSecond));
    }

    @Override
    public Connection listener(CallListener listener) {
        Objects.requireNonNull(listener, "listener");
        return new Settings(endpoint, method, deadlines, limits, retryPolicy, deviations, Optional.of(listener));
    }

    @Override
    public String toString() {
        return endpoint.toString();
    }

    private Settings with(Deadlines changed) {
        return new Settings(endpoint, method, changed, limits, retryPolicy, deviations, callListener);
    }

    private Settings with(Limits changed) {
        return new Settings(endpoint, method, deadlines, changed, retryPolicy, deviations, callListener);
    }
}
