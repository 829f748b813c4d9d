package io.github.thinknxkit.internal.poll;

/** Why a reading was made. */
public enum Cause {
    /** Its time had come. */
    ROUND,
    /** Somebody said that the device may have changed. */
    HINT,
    /** The device was sent a command by this client. */
    COMMAND
}
