package io.github.thinknxkit.simulator.page;

/**
 * What the buttons under "Maintenance" do.
 *
 * @param softRestart restarts the software of the server
 * @param fullRestart restarts the whole server
 */
public record Maintenance(Runnable softRestart, Runnable fullRestart) {}
