package io.github.thinknxkit.fleet.secret;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where passwords and keys may be sent. Whoever may write what servers there are names their addresses, too, and could otherwise have
 * each secret sent to an address of their own.
 *
 * @param patterns names of hosts; {@code *.example.com} is each host below that, {@code 192.0.2.*} each address that begins so (and
 *     no name that does, such as {@code 192.0.2.example.com}), and {@code *} any host
 */
public record AllowedHosts(List<String> patterns) {

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9a-f:.]*:[0-9a-f:.]*]?");

    /** Any host. */
    public static final AllowedHosts ANY = new AllowedHosts(List.of("*"));

    /** Copies the list. */
    public AllowedHosts {
        patterns = patterns.stream()
                .map(pattern -> pattern.toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * Returns whether a secret may be sent to a host.
     *
     * @param host its name or address
     * @return whether a pattern allows it
     */
    public boolean allow(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return patterns.stream().anyMatch(pattern -> allows(pattern, name));
    }

    private static boolean allows(String pattern, String name) {
        if (pattern.startsWith("*")) {
            return name.endsWith(pattern.substring(1));
        } else if (pattern.endsWith("*")) {
            return ADDRESS.matcher(name).matches() && name.startsWith(pattern.substring(0, pattern.length() - 1));
        }
        return name.equals(pattern);
    }
}
