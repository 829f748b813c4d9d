package io.github.thinknxkit.gateway.config;

import io.github.thinknxkit.gateway.hook.guard.CallbackRules;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.Item;
import io.github.thinknxkit.servers.file.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads where hooks may be delivered to. */
final class HostReader {

    static final List<String> KEYS = List.of("allow", "ports", "http");

    private HostReader() {}

    static HookRules read(Section section) {
        List<String> allow = section.items("allow").stream()
                .map(item -> section.read(ConfigCode.VALUE, item, HostReader::host))
                .flatMap(Optional::stream)
                .toList();
        Set<Integer> ports = section.items("ports").stream()
                .map(item -> section.read(ConfigCode.VALUE, item, HostReader::port))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new HookRules(allow, ports, section.flag("http").orElse(false));
    }

    private static Integer port(Item item) {
        int port = item.whole();
        if (port < 1 || port > ListenPort.LAST) {
            throw item.wrong("has ports, which are 1 to " + ListenPort.LAST);
        }
        return port;
    }

    private static String host(Item item) {
        String text = item.text().toLowerCase(Locale.ROOT);
        try {
            CallbackRules unused = CallbackRules.of(List.of(text), Set.of(), false);
            return text;
        } catch (IllegalArgumentException e) {
            throw item.wrong(
                    "has hosts such as hooks.example.com, \"*.example.org\" (in quotes), 192.0.2.7, or 10.1.0.0/16,"
                            + " without scheme, port and path");
        }
    }
}
