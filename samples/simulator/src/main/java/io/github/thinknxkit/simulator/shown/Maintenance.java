package io.github.thinknxkit.simulator.shown;

/**
 * What the buttons under "Maintenance" do.
 *
 * @param softRestart restarts the software of the server
 * @param fullRestart restarts the whole server
 * @param shutdown switches the server off; returns at once
 */
public record Maintenance(Runnable softRestart, Runnable fullRestart, Runnable shutdown) {}
