package io.github.thinknxkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be said of the script for Windows without a Windows: how it is written, and that it starts what the other one starts. */
class WindowsScriptTest {

    private static final Path SCRIPTS = Path.of("src", "main", "sh");
    private static final Pattern FLAG = Pattern.compile("-X\\S+|-Dsun\\S+");

    private static String windows() throws IOException {
        return Files.readString(SCRIPTS.resolve("thinknx.cmd"), StandardCharsets.US_ASCII);
    }

    @Test
    void everyLineEndsAsWindowsEndsLines() throws IOException {
        String script = windows();

        assertEquals(script.replace("\r\n", "\n").replace("\n", "\r\n"), script);
        assertTrue(script.endsWith("\r\n"));
    }

    /** A folder may have blanks, parentheses and ampersands in its name: {@code C:\Program Files (x86)}. */
    @Test
    void placesAreQuoted() throws IOException {
        for (String line : windows().lines().toList()) {
            String bare = line.replaceAll("\"[^\"]*\"", "");
            assertTrue(!bare.contains("%java") && !bare.contains("%~") && !bare.contains("%JAVA_HOME%"), line);
        }
    }

    /** Nothing is expanded twice, so that {@code 40%} and {@code Halt!} arrive; and the status is that of the program. */
    @Test
    void wordsArriveAsTheyAre() throws IOException {
        List<String> lines = windows().lines().toList();

        assertTrue(lines.contains("setlocal EnableExtensions DisableDelayedExpansion"));
        int start = lines.indexOf("\"%java%\" %flags% -jar \"%~dp0thinknx.jar\" %*");
        assertTrue(start > 0, lines::toString);
        assertEquals("exit /b %ERRORLEVEL%", lines.get(start + 1));
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("call ")), lines::toString);
    }

    @Test
    void javaIsStartedAsByTheOtherScript() throws IOException {
        assertEquals(flags(Files.readString(SCRIPTS.resolve("thinknx"))), flags(windows()));
        assertEquals(6, flags(windows()).size());
    }

    private static List<String> flags(String script) {
        return FLAG.matcher(script)
                .results()
                .map(MatchResult::group)
                .map(flag -> flag.replace("\"", ""))
                .filter(flag -> !flag.startsWith("-XX:SharedArchiveFile"))
                .toList();
    }

    @Test
    void everyJumpHasAPlace() throws IOException {
        String script = windows();

        assertTrue(Pattern.compile("(?m)goto (\\w+)\\r?$")
                .matcher(script)
                .results()
                .allMatch(jump -> script.contains("\r\n:" + jump.group(1) + "\r\n")));
    }
}
