package io.github.thinknxkit.gateway.config;

import java.nio.file.Path;

/**
 * Somebody who may log in to the page.
 *
 * @param name the name to log in with
 * @param role what they may do
 * @param passwordFile a file with the hash of their password, which is read at each log-in
 */
public record PageUser(String name, PageRole role, Path passwordFile) {}
