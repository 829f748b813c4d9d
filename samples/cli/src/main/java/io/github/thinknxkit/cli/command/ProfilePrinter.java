package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.connection.ProfileText;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.report.ErrorCode;
import io.github.thinknxkit.cli.report.OutputForm;
import io.github.thinknxkit.cli.report.ResultRow;
import io.github.thinknxkit.cli.report.ResultWriter;
import io.github.thinknxkit.cli.report.Table;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.ProfileFile;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints profiles without their secrets. One that cannot be used does not hide the others. */
final class ProfilePrinter {

    private static final List<String> COLUMNS =
            List.of("ok", "name", "url", "auth", "user", "secret", "plant", "error", "message");

    private final ProcessContext process;
    private final OutputForm form;

    /** A profile as it is shown: all texts, empty where nothing is said. */
    private record Shown(String name, String url, String auth, String user, String secret, String plant) {}

    ProfilePrinter(ProcessContext process, OutputForm form) {
        this.process = process;
        this.form = form;
    }

    /** Prints all profiles; the exit status is 2 if one cannot be used. */
    int print(ProfileFile profiles) {
        List<Shown> sound = new ArrayList<>();
        List<Map.Entry<String, UsageException>> broken = new ArrayList<>();
        for (String name : profiles.all()) {
            try {
                sound.add(shown(name, profiles.find(name), profiles.path()));
            } catch (UsageException e) {
                broken.add(Map.entry(name, e));
            }
        }
        if (form.forScripts()) {
            rows(sound, broken);
        } else {
            text(sound, broken, profiles.path());
        }
        return broken.isEmpty() ? 0 : ErrorCode.USAGE.status();
    }

    private static Shown shown(String name, ConnectionSettings settings, Path config) {
        if (settings.place().isEmpty()) {
            throw new UsageException(config + ": the profile " + ShownText.quoted(name) + " has neither url nor cloud");
        }
        Map<String, Object> members = new ProfileText(settings, config).members();
        String url =
                settings.place().orElseThrow() instanceof ServerAddress.VendorsCloud ? "cloud" : text(members, "url");
        return new Shown(
                name,
                url,
                text(members, "auth"),
                text(members, "user"),
                secret(settings, members),
                text(members, "plant"));
    }

    private static String text(Map<String, Object> members, String key) {
        return String.valueOf(members.getOrDefault(key, ""));
    }

    private static String secret(ConnectionSettings settings, Map<String, Object> members) {
        boolean local = settings.isLocal();
        return settings.secret()
                .map(source -> source instanceof SecretSource.InFile
                        ? "in " + text(members, local ? "password-file" : "key-file")
                        : "in the profile")
                .orElse(local ? "THINKNX_PASSWORD, or asked for" : "THINKNX_KEY, or asked for");
    }

    private void rows(List<Shown> sound, List<Map.Entry<String, UsageException>> broken) {
        ResultWriter out = form.writer(process.out(), COLUMNS);
        sound.forEach(profile -> out.write(new ResultRow()
                .member("ok", true)
                .member("name", profile.name())
                .member("url", profile.url())
                .member("auth", profile.auth())
                .member("user", profile.user())
                .member("secret", profile.secret())
                .member("plant", profile.plant())));
        broken.forEach(profile -> out.write(new ResultRow()
                .member("ok", false)
                .member("name", profile.getKey())
                .member("error", ErrorCode.USAGE.code())
                .member("message", String.valueOf(profile.getValue().getMessage()))));
    }

    private void text(List<Shown> sound, List<Map.Entry<String, UsageException>> broken, Path config) {
        Table table = new Table("PROFILE", "SERVER", "AUTH", "USER", "SECRET", "PLANT");
        sound.forEach(profile -> table.add(
                profile.name(), profile.url(), profile.auth(), profile.user(), profile.secret(), profile.plant()));
        table.printTo(process);
        PrintStream err = process.err();
        broken.forEach(profile -> err.print(
                "thinknx: " + ShownText.clean(String.valueOf(profile.getValue().getMessage())) + "\n"));
        if (sound.isEmpty() && broken.isEmpty()) {
            err.print("There are no profiles in " + config + "; thinknx init makes one.\n");
        }
        err.flush();
    }
}
