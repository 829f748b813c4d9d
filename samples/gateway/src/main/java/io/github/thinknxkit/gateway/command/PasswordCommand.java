package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.session.PasswordHash;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes the hash of a password, for the file that the configuration names for a user of the page. */
public final class PasswordCommand implements Callable<Integer> {

    /** The word that it begins with. */
    public static final String NAME = "password";

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private final Optional<Console> console;
    private final InputStream in;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    private final OptionSpec stdin = OptionSpec.builder("--stdin")
            .type(boolean.class)
            .arity("0")
            .description("take the first line of the standard input, and ask nothing")
            .build();

    private PasswordCommand(Optional<Console> console, InputStream in) {
        this.console = console;
        this.in = in;
        spec.addOption(stdin);
        spec.usageMessage()
                .description(
                        "Make the hash of a password, for the \"password-file\" of a user of the page.",
                        "The password is asked for, twice. It is kept nowhere.");
        spec.addOption(LeafCommand.help());
    }

    public static CommandSpec spec(Optional<Console> console, InputStream in) {
        return new PasswordCommand(console, in).spec;
    }

    @Override
    public Integer call() throws IOException {
        char[] password = Boolean.TRUE.equals(stdin.getValue()) ? read() : asked();
        if (password.length < SHORTEST || password.length > LONGEST) {
            Arrays.fill(password, ' ');
            throw new UsageException("a password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        PasswordHash hash = PasswordHash.of(password, new SecureRandom());
        Arrays.fill(password, ' ');
        spec.commandLine().getOut().println(hash.text());
        spec.commandLine().getOut().flush();
        return 0;
    }

    private char[] asked() {
        Console terminal = console.orElseThrow(
                () -> new UsageException("there is no terminal to ask for the password; give it by --stdin"));
        char[] password = answer(terminal, "Password: ");
        char[] again = answer(terminal, "Again: ");
        if (!Arrays.equals(password, again)) {
            throw new UsageException("the two are not alike");
        }
        Arrays.fill(again, ' ');
        return password;
    }

    private static char[] answer(Console terminal, String question) {
        return Optional.ofNullable(terminal.readPassword(question)).orElse(new char[0]);
    }

    private char[] read() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
        return Optional.ofNullable(reader.readLine()).orElse("").toCharArray();
    }
}
