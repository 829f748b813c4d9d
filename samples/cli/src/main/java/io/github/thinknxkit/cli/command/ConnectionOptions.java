package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.connection.ProcessSecrets;
import io.github.thinknxkit.cli.option.FlagOption;
import io.github.thinknxkit.cli.option.TextOption;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.Scheme;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import io.github.thinknxkit.dynamic.text.CharsetName;
import io.github.thinknxkit.dynamic.text.DurationWord;
import io.github.thinknxkit.dynamic.text.FileName;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** The options that tell how the server is reached; every command takes them. */
public final class ConnectionOptions {

    private final TextOption url = TextOption.ofAll(
            "--url", "URL", "http://HOST:5051 for a server in your network, https://HOST for a cloud of your own");
    private final FlagOption cloud = FlagOption.ofAll("the vendor's cloud", "--cloud");
    private final TextOption profile = TextOption.ofAll("--profile", "NAME", "a connection of your configuration file");
    private final TextOption auth = TextOption.ofAll(
            "--auth", "SCHEME", "digest (default), basic or query; only digest keeps the password unreadable");
    private final TextOption user = TextOption.ofAll("--user", "NAME", "the user of a local server");
    private final TextOption charset = TextOption.ofAll(
            "--charset",
            "NAME",
            "the encoding of user and password that a local server expects; found out if not given");
    private final TextOption passwordFile =
            TextOption.ofAll("--password-file", "FILE", "a file with the password; - is standard input");
    private final TextOption keyFile =
            TextOption.ofAll("--key-file", "FILE", "a file with the key of a cloud; - is standard input");
    private final TextOption trust =
            TextOption.ofAll("--trust", "FILE", "the certificates (PEM) of a cloud of your own");
    private final FlagOption post = FlagOption.ofAll("send form POST requests, not GET", "--post");
    private final TextOption timeout =
            TextOption.ofAll("--timeout", "TIME", "how long a call may take, such as 5s; 10s by default");
    private final TextOption feedbackTimeout =
            TextOption.ofAll("--feedback-timeout", "TIME", "how long a call with --feedback may take; 60s by default");
    private final TextOption quirks = TextOption.repeatedOfAll(
            "--quirk", "NAME=VALUE", "a deviation of this server, such as version=v1; see doctor");

    private final TextOption plant =
            TextOption.ofAll("--plant", "FILE", "the plant file, so that devices have names; see list");
    private final FlagOption unlock = FlagOption.ofAll("also command devices that the plant file protects", "--unlock");

    /** Creates options that are not given. */
    public ConnectionOptions() {}

    /**
     * Adds the options to the program.
     *
     * @param program the program
     */
    public void addTo(CommandSpec program) {
        url.addTo(program);
        cloud.addTo(program);
        Stream.of(profile, auth, user, charset, passwordFile, keyFile, trust).forEach(option -> option.addTo(program));
        post.addTo(program);
        Stream.of(timeout, feedbackTimeout, quirks, plant).forEach(option -> option.addTo(program));
        unlock.addTo(program);
    }

    /** {@return the profile that was asked for} */
    Optional<String> profile() {
        return profile.value();
    }

    /** {@return whether protected devices may be commanded} */
    public boolean unlocked() {
        return unlock.given();
    }

    /**
     * Reads the options.
     *
     * @return what they say
     * @throws UsageException if a value cannot be understood
     */
    ConnectionSettings settings(ProcessContext process) {
        return new ConnectionSettings(
                place(),
                auth.value().map(word -> Scheme.parse(word, "--auth")),
                user.value().map(ConnectionOptions::checkedUser),
                charset.value().map(name -> CharsetName.parse(name, "--charset")),
                passwordFile.value().map(name -> ProcessSecrets.named(process, name, "--password-file")),
                keyFile.value().map(name -> ProcessSecrets.named(process, name, "--key-file")),
                trust.value().map(name -> FileName.of(name, "--trust")),
                timeout.value().map(word -> DurationWord.parse(word, "--timeout")),
                feedbackTimeout.value().map(word -> DurationWord.parse(word, "--feedback-timeout")),
                post.given(),
                quirks(),
                plant.value().map(name -> FileName.of(name, "--plant")));
    }

    private Optional<ServerAddress> place() {
        if (cloud.given() && url.value().isPresent()) {
            throw new UsageException("--cloud is the vendor's cloud and --url another server: give one of them");
        }
        return cloud.given()
                ? Optional.of(new ServerAddress.VendorsCloud())
                : url.value().map(text -> ServerAddress.parse(text, "--url"));
    }

    private Quirks quirks() {
        Quirks all = Quirks.none();
        for (String text : quirks.values()) {
            try {
                all = all.and(Quirks.parse(text));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--quirk: " + ShownText.clean(String.valueOf(e.getMessage())));
            }
        }
        return all;
    }

    /** Whoever is used to other tools may write user:password here; it is not repeated. */
    static String checkedUser(String name) {
        if (name.indexOf(':') >= 0) {
            throw new UsageException("the user's name has a colon; if a password follows it, remove it: passwords come"
                    + " from THINKNX_PASSWORD, --password-file, or when you are asked");
        }
        return name;
    }
}
