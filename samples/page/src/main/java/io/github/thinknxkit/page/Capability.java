package io.github.thinknxkit.page;

/**
 * What not every server offers. The page shows the parts for what its server announces, and the server {@linkplain
 * ShownServer#addRequests answers} their requests.
 */
public enum Capability {
    /** The server can be restarted and switched off: {@code restart/soft}, {@code restart/full}, {@code shutdown}. */
    MAINTENANCE,
    /** The server has one key, which can be shown, so that URLs can be copied with it: {@code key/reveal}. */
    KEY,
    /** Values can be changed without a call, as by a switch on the wall: {@code state/put}. */
    STATES_BY_HAND,
    /** Telegrams are among the events. */
    TELEGRAMS,
    /** Former values are kept: {@code history}. */
    HISTORY
}
