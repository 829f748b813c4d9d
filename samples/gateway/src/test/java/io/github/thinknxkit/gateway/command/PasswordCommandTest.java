package io.github.thinknxkit.gateway.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.session.PasswordHash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command that makes hashes of passwords. */
class PasswordCommandTest {

    private static CommandLine line(String typed, StringWriter out) {
        ByteArrayInputStream in = new ByteArrayInputStream(typed.getBytes(Charset.defaultCharset()));
        return new CommandLine(PasswordCommand.spec(Optional.empty(), in)).setOut(new PrintWriter(out, true));
    }

    @Test
    void makesAHashThatIsOfThePassword() {
        StringWriter out = new StringWriter();
        assertEquals(0, line("correct horse\nsomething else\n", out).execute("--stdin"));
        PasswordHash hash = PasswordHash.parse(out.toString()).orElseThrow();
        assertTrue(hash.isOf("correct horse".toCharArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "\n"})
    void refusesWhatIsNoPassword(String typed) {
        assertEquals("a password has 10 to 200 characters", message(typed, "--stdin"));
    }

    @Test
    void saysWhatToDoWithoutATerminal() {
        assertEquals("there is no terminal to ask for the password; give it by --stdin", message("correct horse"));
    }

    private static String message(String typed, String... words) {
        return assertThrows(UsageException.class, () -> call(typed, words)).getMessage();
    }

    private static void call(String typed, String... words) throws IOException {
        CommandLine line = line(typed, new StringWriter());
        line.parseArgs(words);
        PasswordCommand command = line.getCommand();
        assertEquals(0, command.call());
    }
}
