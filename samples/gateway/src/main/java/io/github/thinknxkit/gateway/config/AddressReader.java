package io.github.thinknxkit.gateway.config;

import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.Item;
import io.github.thinknxkit.servers.file.Problems;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses to listen at, and finds those that cannot be used together. */
final class AddressReader {

    private static final Pattern FORM =
            Pattern.compile("(?:\\[(?<six>[0-9a-fA-F:.]{2,45})]|(?<host>[A-Za-z0-9.-]{1,253})):(?<port>[0-9]{1,5})");
    private static final Set<String> ALL = Set.of("0.0.0.0", "::");

    private AddressReader() {}

    /** What is listened at, with the item that says so. */
    record Listened(Item item, ListenPort address) {}

    static Listened read(Item item) {
        Matcher matcher = FORM.matcher(item.text());
        if (!matcher.matches() || Integer.parseInt(matcher.group("port")) > ListenPort.LAST) {
            throw item.wrong("should be an address and a port up to " + ListenPort.LAST
                    + ", such as 0.0.0.0:8443, or [::]:8443 for IPv6");
        }
        String six = matcher.group("six");
        String host = six == null ? matcher.group("host") : six;
        return new Listened(item, new ListenPort(host, Integer.parseInt(matcher.group("port"))));
    }

    /** Reports each address that another one above it has taken. */
    static void checkDistinct(List<Listened> all, Problems problems) {
        for (int i = 0; i < all.size(); i++) {
            Listened one = all.get(i);
            all.subList(0, i).stream()
                    .filter(other -> overlap(one.address(), other.address()))
                    .findFirst()
                    .ifPresent(other -> problems.report(
                            ConfigCode.SAME_ADDRESS,
                            one.item(),
                            one.item().name() + " has the port of "
                                    + other.item().name() + ", and each needs its own"));
        }
    }

    private static boolean overlap(ListenPort one, ListenPort other) {
        return one.port() != 0
                && one.port() == other.port()
                && (one.host().equals(other.host()) || ALL.contains(one.host()) || ALL.contains(other.host()));
    }
}
