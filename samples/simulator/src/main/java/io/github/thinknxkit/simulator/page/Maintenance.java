package io.github.thinknxkit.simulator.page;

/** What the menu "Maintenance" does. */
public interface Maintenance {

    /** Restarts the software of the server. */
    void softRestart();

    /** Restarts the whole server. */
    void fullRestart();
}
