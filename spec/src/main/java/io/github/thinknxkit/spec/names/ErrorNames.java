package io.github.thinknxkit.spec.names;

import io.github.thinknxkit.spec.model.ErrorMeaning;

/** What the exceptions of the runtime are called. */
public final class ErrorNames {

    private ErrorNames() {}

    /**
     * Returns the exception that tells a caller of an error.
     *
     * @param meaning what the error means
     * @return the simple name of its class
     */
    public static String exception(ErrorMeaning meaning) {
        return switch (meaning) {
            case AUTHENTICATION -> "AuthenticationException";
            case NOT_FOUND -> "NotFoundException";
            case REJECTED -> "RejectedException";
            case RATE_LIMITED -> "RateLimitedException";
            case SERVER_FAULT -> "ServerFaultException";
        };
    }
}
