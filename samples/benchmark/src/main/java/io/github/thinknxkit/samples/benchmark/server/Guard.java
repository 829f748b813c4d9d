package io.github.thinknxkit.samples.benchmark.server;

import org.jspecify.annotations.Nullable;

/** Decides which requests a server answers. One thread asks it. */
@FunctionalInterface
interface Guard {

    /**
     * Returns the challenge for a request that is refused, or null if it is to be answered.
     *
     * @param target path and query as they were sent
     * @param authorization the {@code Authorization} field, or null if there is none
     */
    @Nullable
    String challenge(String method, String target, @Nullable String authorization);
}
