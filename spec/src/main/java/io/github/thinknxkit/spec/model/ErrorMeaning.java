package io.github.thinknxkit.spec.model;

/** What an error status or an error text tells the caller. */
public enum ErrorMeaning {
    /** The credentials are wrong or missing: {@code authentication}. */
    AUTHENTICATION,
    /** The device is unknown or not allowed for this user: {@code not-found}. */
    NOT_FOUND,
    /** The server understood and refused: {@code rejected}. */
    REJECTED,
    /** Too many requests: {@code rate-limited}. */
    RATE_LIMITED,
    /** Something went wrong inside the server: {@code server-fault}. */
    SERVER_FAULT
}
