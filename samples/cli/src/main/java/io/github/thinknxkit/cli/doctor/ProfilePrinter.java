package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.connection.ConnectionSettings;
import io.github.thinknxkit.cli.connection.Place;
import io.github.thinknxkit.cli.connection.Scheme;
import io.github.thinknxkit.cli.report.JsonLine;
import io.github.thinknxkit.connection.Quirks;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints a connection as a profile, to be saved; its secret is left to the user. */
final class ProfilePrinter {

    private final ConnectionSettings settings;

    ProfilePrinter(ConnectionSettings settings) {
        this.settings = settings;
    }

    void text(PrintStream out, Path config) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("As a profile, for " + config + " (chmod 600):");
        lines.add("");
        lines.add("site:");
        members().forEach(member -> lines.add("  " + member.name() + ": " + quoted(member.value())));
        lines.add(isLocal() ? "  password-file: site.password" : "  key-file: site.key");
        List<String> quirks = quirks();
        if (!quirks.isEmpty()) {
            lines.add("  quirks:");
            quirks.forEach(quirk -> lines.add("    - " + quoted(quirk)));
        }
        out.print(String.join("\n", lines) + "\n");
        out.flush();
    }

    void json(PrintStream out) {
        JsonLine line = new JsonLine().member("ok", true);
        line.object("profile", () -> {
            members().forEach(member -> line.member(member.name(), member.value()));
            line.member("quirks", quirks());
        });
        line.printTo(out);
    }

    private record Member(String name, Object value) {}

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        Place place = settings.place().orElseThrow();
        if (place instanceof Place.Local local) {
            String port = local.port().isPresent() ? ":" + local.port().getAsInt() : "";
            members.add(new Member("url", "http://" + local.host() + port));
            members.add(
                    new Member("auth", settings.scheme().orElse(Scheme.DIGEST).word()));
            settings.user().ifPresent(user -> members.add(new Member("user", user)));
        } else if (place instanceof Place.OnPremise cloud) {
            members.add(new Member("url", cloud.url()));
            settings.trust().ifPresent(file -> members.add(new Member("trust", file.toString())));
        } else {
            members.add(new Member("cloud", true));
        }
        if (settings.post()) {
            members.add(new Member("post", true));
        }
        return members;
    }

    private boolean isLocal() {
        return settings.place().filter(Place.Local.class::isInstance).isPresent();
    }

    private List<String> quirks() {
        Quirks quirks = settings.quirks();
        List<String> texts = new ArrayList<>();
        quirks.version().ifPresent(version -> texts.add("version=" + version));
        quirks.paths().forEach((operation, path) -> texts.add("path." + operation + "=" + path));
        quirks.parameters().forEach((parameter, name) -> texts.add("parameter." + parameter + "=" + name));
        return texts;
    }

    private static String quoted(Object value) {
        return value instanceof Boolean
                ? value.toString()
                : "'" + value.toString().replace("'", "''") + "'";
    }
}
