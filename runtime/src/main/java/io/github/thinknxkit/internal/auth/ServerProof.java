package io.github.thinknxkit.internal.auth;

/** What an answer proves of the server: whether it too knows the password. */
public enum ServerProof {
    /** The server showed that it knows the password. */
    GIVEN,
    /** The server showed nothing, as most do. */
    ABSENT,
    /** What the server showed is wrong: this is not the server, or its answer was tampered with. */
    WRONG
}
