package io.github.thinknxkit.bridge.config;

import io.github.thinknxkit.bridge.broker.BrokerConfig;
import io.github.thinknxkit.bridge.broker.BrokerTls;
import io.github.thinknxkit.bridge.broker.BrokerTls.ClientFiles;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.Item;
import io.github.thinknxkit.servers.file.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how the broker is reached. */
final class BrokerReader {

    /** {@code password} is among them to be refused. */
    static final List<String> KEYS =
            List.of("url", "user", "password-file", "password-variable", "trust", "certificate", "key", "password");

    private static final Pattern URL = Pattern.compile(
            "(?<scheme>mqtts?)://(?:\\[(?<six>[0-9a-fA-F:.]{2,45})]|(?<host>[A-Za-z0-9._-]{1,253}))(?::(?<port>[0-9]{1,5}))?/?");
    private static final int LAST_PORT = 65_535;

    private BrokerReader() {}

    static Optional<BrokerConfig> read(Section section) {
        section.refuse(
                Map.of("password", "password-file or password-variable"),
                "a password is never in this file, which people copy and show: use ");
        section.require("url", "give mqtt://HOST, or mqtts://HOST with TLS");
        Optional<String> user = section.text("user");
        Optional<SecretSource> password = password(section);
        Optional<BrokerTls> files = files(section);
        return section.value("url", ConfigCode.VALUE, BrokerReader::address)
                .map(address -> broker(section, address, user, password, files));
    }

    private static Matcher address(Item item) {
        Matcher url = URL.matcher(item.text());
        if (url.matches() && port(url) > 0 && port(url) <= LAST_PORT) {
            return url;
        }
        throw item.wrong("should be mqtt://HOST, or mqtts://HOST with TLS; a port may follow, such as :1883");
    }

    private static boolean isTls(Matcher url) {
        return url.group("scheme").equals("mqtts");
    }

    private static int port(Matcher url) {
        int usual = isTls(url) ? BrokerConfig.TLS_PORT : BrokerConfig.PORT;
        return Optional.ofNullable(url.group("port")).map(Integer::parseInt).orElse(usual);
    }

    private static BrokerConfig broker(
            Section section,
            Matcher url,
            Optional<String> user,
            Optional<SecretSource> password,
            Optional<BrokerTls> files) {
        if (!isTls(url)) {
            List.of("trust", "certificate", "key").forEach(key -> section.refuse(key, "is for TLS: mqtts://HOST"));
        }
        String host = Optional.ofNullable(url.group("six")).orElseGet(() -> url.group("host"));
        return new BrokerConfig(host, port(url), isTls(url) ? files : Optional.empty(), user, password);
    }

    private static Optional<SecretSource> password(Section section) {
        if (section.item("password-file").isPresent()) {
            section.refuse("password-variable", "and password-file exclude each other; leave one of them out");
        }
        return section.path("password-file")
                .<SecretSource>map(SecretSource.InFile::new)
                .or(() -> section.value("password-variable", ConfigCode.VALUE, Item::variable));
    }

    private static Optional<BrokerTls> files(Section section) {
        Optional<Path> certificate = section.path("certificate");
        Optional<Path> key = section.path("key");
        if (section.item("certificate").isPresent()) {
            section.require("key", "the file of the certificate's private key, in PEM");
        } else {
            section.refuse("key", "needs a certificate, too");
        }
        Optional<ClientFiles> client = certificate.flatMap(shown -> key.map(it -> new ClientFiles(shown, it)));
        return Optional.of(new BrokerTls(section.path("trust"), client));
    }
}
