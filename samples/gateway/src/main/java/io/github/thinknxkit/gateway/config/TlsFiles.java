package io.github.thinknxkit.gateway.config;

import java.nio.file.Path;

/**
 * The files of the gateway's own certificate, in PEM.
 *
 * @param certificate the certificate, followed by those that lead to a known authority
 */
public record TlsFiles(Path certificate, Path key) {}
