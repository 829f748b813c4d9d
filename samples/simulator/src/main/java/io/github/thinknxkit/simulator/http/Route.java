package io.github.thinknxkit.simulator.http;

import java.util.Optional;

/**
 * Where a path leads.
 *
 * @param target the server that is meant; empty if the key is no server's
 * @param operation what follows {@code api/v1/}, as it was written; empty if the path is none of the API's
 * @param shownPath the path, free of secrets
 */
record Route(Optional<ServerPort> target, String operation, String shownPath) {}
