package io.github.thinknxkit.gateway.history;

/**
 * Which values belong together.
 *
 * @param server the name of the server
 * @param guid the GUID of the device
 * @param controller the controller, as the page names it
 */
public record Series(String server, String guid, String controller) {}
