package io.github.thinknxkit.samples.benchmark.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Lets in who sends the user's name and password. */
final class BasicGuard implements Guard {

    private static final String EXPECTED = "Basic "
            + Base64.getEncoder()
                    .encodeToString((Access.USER + ":" + Access.PASSWORD).getBytes(StandardCharsets.US_ASCII));

    @Override
    public @Nullable String challenge(String method, String target, @Nullable String authorization) {
        return EXPECTED.equals(authorization) ? null : "Basic realm=\"benchmark\"";
    }
}
