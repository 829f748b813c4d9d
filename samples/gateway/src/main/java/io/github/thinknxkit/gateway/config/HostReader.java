package io.github.thinknxkit.gateway.config;

import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.Item;
import io.github.thinknxkit.servers.file.Section;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads where hooks may be delivered to. */
final class HostReader {

    static final List<String> KEYS = List.of("allow", "ports", "http");

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern NAME = Pattern.compile("(?:\\*\\.)?" + LABEL + "(?:\\." + LABEL + ")*");
    private static final Pattern NETWORK = Pattern.compile("(?<address>[0-9a-f:.]{2,45})(?:/(?<bits>[0-9]{1,3}))?");
    private static final Pattern FOUR = Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?:\\.(?!$)|$)){4}");
    private static final Pattern NUMERIC = Pattern.compile("[0-9./]+");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final int LAST_PORT = 65_535;
    private static final int BITS_OF_FOUR = 32;
    private static final int BITS_OF_SIX = 128;

    private HostReader() {}

    static HookRules read(Section section) {
        List<String> allow = section.value("allow", ConfigCode.WRONG_KIND, Item::items).orElse(List.of()).stream()
                .map(item -> section.read(ConfigCode.VALUE, item, HostReader::host))
                .flatMap(Optional::stream)
                .toList();
        Set<Integer> ports = section.value("ports", ConfigCode.WRONG_KIND, Item::items).orElse(List.of()).stream()
                .map(item -> section.read(ConfigCode.VALUE, item, HostReader::port))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new HookRules(
                allow,
                ports,
                section.value("http", ConfigCode.VALUE, Item::flag).orElse(false));
    }

    private static Integer port(Item item) {
        String text = item.text();
        int port = PORT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (port < 1 || port > LAST_PORT) {
            throw item.wrong("has ports, which are 1 to " + LAST_PORT);
        }
        return port;
    }

    private static String host(Item item) {
        String text = item.text().toLowerCase(Locale.ROOT);
        if (isNetwork(text)
                || (NAME.matcher(text).matches() && !NUMERIC.matcher(text).matches())) {
            return text;
        }
        throw item.wrong(
                "has hosts such as hooks.example.com, \"*.example.org\" (in quotes), 192.0.2.7, or 10.1.0.0/16,"
                        + " without scheme, port and path");
    }

    private static boolean isNetwork(String text) {
        Matcher matcher = NETWORK.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        String address = matcher.group("address");
        int bits = matcher.group("bits") == null ? 0 : Integer.parseInt(matcher.group("bits"));
        return FOUR.matcher(address).matches()
                ? bits <= BITS_OF_FOUR
                : address.indexOf(':') >= 0 && bits <= BITS_OF_SIX && isSix(address);
    }

    /** Numbers and colons only, so that nothing is looked up. */
    private static boolean isSix(String address) {
        try {
            return InetAddress.getByName(address).getAddress().length > 0;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
