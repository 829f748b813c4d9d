package io.github.thinknxkit.gateway.config;

import io.github.thinknxkit.page.Role;
import java.nio.file.Path;

/**
 * Somebody who may log in to the page.
 *
 * @param passwordFile a file with the hash of their password, which is read at each log-in
 */
public record PageUser(String name, Role role, Path passwordFile) {}
