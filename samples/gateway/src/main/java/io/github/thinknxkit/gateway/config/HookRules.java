package io.github.thinknxkit.gateway.config;

import java.util.List;
import java.util.Set;

/**
 * Where hooks may be delivered to.
 *
 * @param allow hosts by name, such as {@code hooks.example.com}; all names below a domain, such as {@code *.example.org}; an
 *     address, or a network such as {@code 10.1.0.0/16}. None: no hook can be made
 * @param ports the ports that they may listen at; none for those that the schemes have
 * @param http whether callbacks may be plain http
 */
public record HookRules(List<String> allow, Set<Integer> ports, boolean http) {

    /** Copies the collections. */
    public HookRules {
        allow = List.copyOf(allow);
        ports = Set.copyOf(ports);
    }

    /** {@return rules that allow nothing} */
    public static HookRules none() {
        return new HookRules(List.of(), Set.of(), false);
    }
}
