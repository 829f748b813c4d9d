package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.connection.Connector;
import io.github.thinknxkit.cli.connection.ProfileText;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.report.OutputForm;
import io.github.thinknxkit.cli.report.ResultRow;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.OperationPlanner;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.OpenConnection;
import io.github.thinknxkit.dynamic.server.PrivateFile;
import io.github.thinknxkit.dynamic.server.ProfileFile;
import io.github.thinknxkit.dynamic.server.SecretEcho;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A profile in the making: nothing is written before the connection has been tried. */
final class NewProfile {

    private final Session session;
    private final ProcessContext process;
    private final ProfileFile profiles;
    private final String name;

    NewProfile(Session session, String name) {
        this.session = session;
        this.name = name;
        process = session.process();
        profiles = session.connections().profiles();
    }

    void make() {
        if (profiles.all().contains(name)) {
            throw new UsageException("the file " + profiles.path() + " has a profile " + ShownText.quoted(name)
                    + " already; give another name, or change it there");
        }
        ConnectionSettings settings = completed(session.settingsWithoutProfile());
        Optional<Path> fresh =
                settings.secret().filter(SecretSource.InFile.class::isInstance).isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                profiles.path().resolveSibling(name + (settings.isLocal() ? ".password" : ".key")));
        fresh.ifPresent(NewProfile::checkFree);
        Connector connector = new Connector(process);
        Secret secret = connector.secret(settings);
        attempt(connector, settings, secret);
        fresh.ifPresent(file -> PrivateFile.create(
                file, secret.reveal(characters -> (new String(characters) + "\n").getBytes(StandardCharsets.UTF_8))));
        save(fresh.map(file -> settings.by(new SecretSource.InFile(file))).orElse(settings), fresh);
    }

    private ConnectionSettings completed(ConnectionSettings said) {
        ConnectionSettings settings = said.place().isPresent()
                ? said
                : said.at(place(answer(
                        "Server (http://HOST:5051, https://HOST for a cloud of your own, or cloud): ",
                        "no server is named: give --url http://HOST:5051 or --cloud, or set THINKNX_URL")));
        return settings.isLocal() && settings.user().isEmpty()
                ? settings.as(answer("User: ", "no user is named: give --user NAME, or set THINKNX_USER"))
                : settings;
    }

    private static ServerAddress place(String text) {
        return text.equals("cloud") ? new ServerAddress.VendorsCloud() : ServerAddress.parse(text, "the server");
    }

    private String answer(String question, String otherwise) {
        Optional<String> answer = process.terminals().in() ? process.prompt().text(question) : Optional.empty();
        return answer.orElseThrow(() -> new UsageException(otherwise));
    }

    /** Before anybody is asked for a secret that could not be kept. */
    private static void checkFree(Path file) {
        if (Files.exists(file)) {
            boolean local = file.toString().endsWith(".password");
            throw new UsageException(
                    "the file " + file + " is there already, and is not overwritten; take it away, or give it" + " by "
                            + (local ? "--password-file" : "--key-file"));
        }
    }

    private void attempt(Connector connector, ConnectionSettings settings, Secret secret) {
        SecretEcho echo = new SecretEcho(secret);
        try (OpenConnection link = OpenConnection.open(
                session.actions().spec(), connector.connection(settings, echo.secret()), echo, settings.trust())) {
            new OperationPlanner(session.actions(), DeviceNames.GUIDS).send(link.client(), "system/serverStatus");
        }
    }

    private void save(ConnectionSettings settings, Optional<Path> fresh) {
        ProfileText profile = new ProfileText(settings, profiles.path());
        profiles.add(name, profile.of(name));
        OutputForm form = session.output().form();
        PrintStream out = process.out();
        if (form.forScripts()) {
            ResultRow members = new ResultRow();
            profile.members().forEach(members::member);
            form.writer(out, List.of())
                    .write(new ResultRow()
                            .member("ok", true)
                            .member("name", name)
                            .member("profile", members));
            return;
        }
        String option = name.equals(ProfileFile.DEFAULT) ? "" : "--profile " + name + " ";
        out.print("The connection works, and is the profile " + name + " of " + profiles.path() + ".\n"
                + fresh.map(file -> "Its secret is in " + file + ", which only you can read.\n")
                        .orElse("")
                + "Try: thinknx " + option + "system server-status\n");
        out.flush();
    }
}
