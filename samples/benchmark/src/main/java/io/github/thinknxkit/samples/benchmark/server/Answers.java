package io.github.thinknxkit.samples.benchmark.server;

import java.nio.charset.StandardCharsets;

/** What servers say. */
public final class Answers {

    private Answers() {}

    /** {@return the body of the only answer} */
    public static byte[] status() {
        String body =
                "{\"namespace\":\"powerlevelstatus\",\"guid\":\"" + Servers.GUID + "\",\"status\":40,\"comm_obj\":12}";
        return body.getBytes(StandardCharsets.US_ASCII);
    }

    /** {@return the challenge for a request without an authorization} */
    public static String challenge(Access access) {
        String challenge = access.guard().challenge("GET", "/", null);
        return challenge == null ? "" : challenge;
    }
}
