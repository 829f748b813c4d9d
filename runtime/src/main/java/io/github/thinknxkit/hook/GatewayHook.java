package io.github.thinknxkit.hook;

import java.util.Objects;
import java.util.Optional;

/**
 * A hook as the gateway knows it.
 *
 * @param id its name
 * @param url where the gateway sends to
 * @param guid the device that it is for; all if empty
 * @param controller the controller that it is for; all if empty
 * @param events what it tells, with commas between them
 * @param status {@code pending} until its receiver has answered a challenge, {@code active}, {@code disabled} after the receiver
 *     has failed for days, {@code ended} after it has said that it wants no more
 * @param lastFailure why nothing could be sent; empty if the last attempt succeeded
 */
public record GatewayHook(
        String id,
        String url,
        Optional<String> guid,
        Optional<String> controller,
        String events,
        String status,
        Optional<String> lastFailure) {

    /** Checks that nothing is null. */
    public GatewayHook {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(controller, "controller");
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(lastFailure, "lastFailure");
    }

    /** Returns id, status and the last failure; the URL may have keys of the receiver. */
    @Override
    public String toString() {
        return "hook " + id + " " + status + lastFailure.map(why -> ": " + why).orElse("");
    }
}
