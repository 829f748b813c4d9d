package io.github.thinknxkit.gateway.hook.send;

import io.github.thinknxkit.gateway.hook.guard.CallbackUrl;
import io.github.thinknxkit.gateway.hook.sign.SigningSecret;
import io.github.thinknxkit.gateway.http.Content;
import java.time.Instant;

/**
 * A signed message to a receiver.
 *
 * @param url where it goes
 * @param id its id; the same for each attempt to tell the same thing
 * @param seconds when it is sent, in seconds since 1970
 * @param signature what proves that the gateway sent it
 * @param body JSON
 */
public record Post(CallbackUrl url, String id, long seconds, String signature, Content body) {

    /**
     * Signs a message.
     *
     * @param url where it goes
     * @param secret what it is signed with
     * @param id its id
     * @param now when it is sent
     * @param json its body
     * @return the message
     */
    public static Post signed(CallbackUrl url, SigningSecret secret, String id, Instant now, String json) {
        Content body = Content.of(json);
        long seconds = now.getEpochSecond();
        return new Post(url, id, seconds, secret.sign(id, seconds, body.bytes()), body);
    }

    /** Returns id and receiver. */
    @Override
    public String toString() {
        return id + " to " + url;
    }
}
