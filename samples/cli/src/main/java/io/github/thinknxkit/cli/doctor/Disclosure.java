package io.github.thinknxkit.cli.doctor;

/** Whether the password may be sent so that everybody on the network can read it. */
public enum Disclosure {
    /** It may not. */
    REFUSED,
    /** It may: whoever asks has said so. */
    ALLOWED
}
