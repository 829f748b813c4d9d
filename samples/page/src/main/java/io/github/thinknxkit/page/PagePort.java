package io.github.thinknxkit.page;

/**
 * Where the pages are to be.
 *
 * @param bindAddress the address to listen at
 * @param port the port, 0 for any that is free
 */
public record PagePort(String bindAddress, int port) {}
