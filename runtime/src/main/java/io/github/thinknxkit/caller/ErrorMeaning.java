package io.github.thinknxkit.caller;

/** What an error status or an error text tells the caller. */
public enum ErrorMeaning {
    /** The credentials are wrong or missing. */
    AUTHENTICATION,
    /** The device is unknown, or not allowed for this user. */
    NOT_FOUND,
    /** The server understood and refused. */
    REJECTED,
    /** Too many requests. */
    RATE_LIMITED,
    /** Something went wrong inside the server. */
    SERVER_FAULT
}
