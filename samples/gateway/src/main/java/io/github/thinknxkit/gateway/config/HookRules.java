package io.github.thinknxkit.gateway.config;

import java.util.List;

/**
 * Where hooks may be delivered to.
 *
 * @param allow hosts by name, such as {@code hooks.example.com}; all names below a domain, such as {@code *.example.org}; an
 *     address, or a network such as {@code 10.1.0.0/16}. None: no hook can be made
 * @param http whether callbacks may be plain http
 */
public record HookRules(List<String> allow, boolean http) {

    /** Copies the list. */
    public HookRules {
        allow = List.copyOf(allow);
    }

    /** {@return rules that allow nothing} */
    public static HookRules none() {
        return new HookRules(List.of(), false);
    }
}
