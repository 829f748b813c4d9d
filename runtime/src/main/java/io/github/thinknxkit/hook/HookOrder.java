package io.github.thinknxkit.hook;

import java.util.Objects;
import java.util.Optional;

/**
 * What a hook is to be. Values; the methods return changed copies.
 *
 * @param url where the gateway is to send to
 * @param guid the device to be told of; all if empty
 * @param controller the controller of the device; all if empty
 * @param events what to be told, with commas between them; the gateway's default, {@code changed}, if empty
 */
public record HookOrder(String url, Optional<String> guid, Optional<String> controller, Optional<String> events) {

    /** Checks that nothing is null. */
    public HookOrder {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(controller, "controller");
        Objects.requireNonNull(events, "events");
    }

    /**
     * Orders a hook for the whole server.
     *
     * @param url where the gateway is to send to; https, as a rule
     * @return the order
     */
    public static HookOrder to(String url) {
        return new HookOrder(url, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Orders it for one device.
     *
     * @param device the device's identifier
     * @return the changed order
     */
    public HookOrder device(String device) {
        return new HookOrder(url, Optional.of(device), controller, events);
    }

    /**
     * Orders it for one controller of a device.
     *
     * @param device the device's identifier
     * @param name the controller's name, such as {@code power}
     * @return the changed order
     */
    public HookOrder controller(String device, String name) {
        return new HookOrder(url, Optional.of(device), Optional.of(name), events);
    }

    /**
     * Orders what to be told.
     *
     * @param words {@code changed}, {@code stale}, {@code fresh}, {@code server}
     * @return the changed order
     */
    public HookOrder events(String... words) {
        return new HookOrder(url, guid, controller, Optional.of(String.join(",", words)));
    }

    /** Returns what of; the URL may have keys of the receiver. */
    @Override
    public String toString() {
        return "a hook for " + guid.orElse("the server")
                + controller.map(name -> " " + name).orElse("");
    }
}
