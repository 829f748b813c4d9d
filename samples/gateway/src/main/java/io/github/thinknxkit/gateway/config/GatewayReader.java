package io.github.thinknxkit.gateway.config;

import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.bridge.config.BridgeReader;
import io.github.thinknxkit.gateway.config.AddressReader.Listened;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.config.ServersReader;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.Item;
import io.github.thinknxkit.servers.file.Problems;
import io.github.thinknxkit.servers.file.Section;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the whole of a configuration. */
final class GatewayReader {

    static final List<String> KEYS = List.of(
            "listen", "redirect", "operation", "page", "tls", "folder", ServersReader.KEY, "hooks", "users", "bridge");

    static final List<String> TLS_KEYS = List.of("certificate", "key");

    private static final ListenPort LISTEN = new ListenPort("127.0.0.1", 8443);
    private static final ListenPort OPERATION = new ListenPort("127.0.0.1", 8444);

    private final Problems problems;

    private GatewayReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<GatewayConfig> read(Item root, Problems problems) {
        return Section.open(root, KEYS, problems).flatMap(new GatewayReader(problems)::config);
    }

    private Optional<GatewayConfig> config(Section section) {
        List<ServerConfig> servers = new ServersReader(problems).read(section);
        section.require("folder", "what the gateway keeps is there: keys, hooks and its audit log");
        List<Listened> listened = new ArrayList<>();
        ListenPort listen = address(section, "listen", listened).orElse(LISTEN);
        Optional<ListenPort> redirect = address(section, "redirect", listened);
        ListenPort operation = address(section, "operation", listened).orElse(OPERATION);
        Optional<ListenPort> page = address(section, "page", listened);
        AddressReader.checkDistinct(listened, problems);
        if (page.isPresent()) {
            section.require("users", "without one nobody can log in to the page");
        }
        Optional<TlsFiles> tls = section.item("tls")
                .flatMap(item -> Section.open(item, TLS_KEYS, problems))
                .flatMap(GatewayReader::tls);
        HookRules hooks = section.item("hooks")
                .flatMap(item -> Section.open(item, HostReader.KEYS, problems))
                .map(HostReader::read)
                .orElse(HookRules.none());
        List<PageUser> users = users(section);
        Optional<BridgeConfig> bridge = section.item("bridge")
                .flatMap(item -> Section.open(item, BridgeReader.KEYS, problems))
                .flatMap(it -> new BridgeReader(problems).read(it, servers));
        return section.path("folder")
                .map(kept ->
                        new GatewayConfig(listen, redirect, operation, page, tls, kept, servers, hooks, users, bridge));
    }

    private static Optional<ListenPort> address(Section section, String key, List<Listened> listened) {
        Optional<Listened> found = section.value(key, ConfigCode.VALUE, AddressReader::read);
        found.ifPresent(listened::add);
        return found.map(Listened::address);
    }

    private static Optional<TlsFiles> tls(Section section) {
        section.require("certificate", "the file of the certificate and those that lead to an authority, in PEM");
        section.require("key", "the file of the certificate's private key, in PEM");
        Optional<Path> certificate = section.path("certificate");
        Optional<Path> key = section.path("key");
        return certificate.flatMap(first -> key.map(second -> new TlsFiles(first, second)));
    }

    private List<PageUser> users(Section section) {
        UserReader reader = new UserReader(problems);
        Set<String> names = new HashSet<>();
        List<PageUser> users = new ArrayList<>();
        for (Item item : section.items("users")) {
            Optional<PageUser> user = reader.read(item);
            user.ifPresent(users::add);
            if (!user.map(PageUser::name).map(names::add).orElse(true)) {
                problems.report(ConfigCode.NAME, item, "another user has the same name");
            }
        }
        return users;
    }
}
