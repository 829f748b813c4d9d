package io.github.thinknxkit.dynamic.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's profiles. */
class ProfileFileTest {

    @TempDir
    Path folder;

    @Test
    void allThatAProfileCanSay() throws IOException {
        ConnectionSettings settings = profiles("""
                villa:
                  url: http://192.0.2.10:5051
                  auth: basic
                  user: service
                  password: '0123 # no comment'
                  timeout: 5s
                  feedback-timeout: 2m
                  post: true
                  quirks:
                    - version=v1
                    - path.hvacfanset=hvacfan
                  plant: plants/villa.yaml
                """).find("villa");

        assertEquals(Optional.of(new ServerAddress.Local("192.0.2.10", OptionalInt.of(5051))), settings.place());
        assertEquals(Optional.of(Scheme.BASIC), settings.scheme());
        assertEquals(Optional.of("service"), settings.user());
        assertEquals("0123 # no comment", revealed(settings.password()));
        assertEquals(Optional.of(Duration.ofSeconds(5)), settings.timeout());
        assertEquals(Optional.of(Duration.ofMinutes(2)), settings.feedbackTimeout());
        assertEquals(true, settings.post());
        assertEquals(Quirks.none().version("v1").path("hvacfanset", "hvacfan"), settings.quirks());
        assertEquals(Optional.of(folder.resolve("plants/villa.yaml")), settings.plant());
    }

    @Test
    void theProfilesOfTheReadmeAreRead() throws IOException {
        Matcher shown = Pattern.compile("(?ms)^```yaml\\R(.*?)^```")
                .matcher(Files.readString(Path.of("..", "cli", "README.md")));
        assertTrue(shown.find());
        ProfileFile file = profiles(shown.group(1));

        assertEquals(List.of("villa", "hotel", "office"), file.names());
        assertEquals(
                Optional.of(folder.resolve("plants/villa.yaml")),
                file.find("villa").plant());
        assertEquals(
                Optional.of(new ServerAddress.VendorsCloud()),
                file.find("hotel").place());
        assertEquals(
                Optional.of(new SecretSource.InFile(folder.resolve("office.key"))),
                file.find("office").key());
    }

    @Test
    void aCloud() throws IOException {
        ProfileFile file = profiles("""
                hotel: {cloud: true, key: K3Y}
                office: {url: https://cloud.example.com, key-file: office.key, trust: /etc/office.pem}
                """);

        assertEquals(
                Optional.of(new ServerAddress.VendorsCloud()),
                file.find("hotel").place());
        assertEquals("K3Y", revealed(file.find("hotel").key()));
        assertEquals(
                Optional.of(new SecretSource.InFile(folder.resolve("office.key"))),
                file.find("office").key());
        assertEquals(
                Optional.of(Path.of("/etc/office.pem")), file.find("office").trust());
    }

    @Test
    void aNumberIsATextWhereATextIsMeant() throws IOException {
        assertEquals(
                "007", revealed(profiles("a: {cloud: true, key: 007}").find("a").key()));
    }

    @Test
    void names() throws IOException {
        assertEquals(
                List.of("b", "a"),
                profiles("b: {cloud: true}\na: {cloud: true}").names());
        assertEquals(List.of(), new ProfileFile(folder.resolve("none")).names());
        assertEquals(Optional.empty(), new ProfileFile(folder.resolve("none")).findDefault());
        assertEquals(Optional.empty(), profiles("").findDefault());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "villa: {urll: x} | :1: urll is no key of a profile; did you mean \"url\"?",
                "villa: {cloud: yes} | :1: cloud should be true or false",
                "villa: {user: } | :1: user should have a text; quote one that begins with a special character",
                "villa: {user: [hunter2]} | :1: user should have a text; quote one that begins with a special character",
                "villa: {quirks: hunter2} | :1: quirks should be a list, each element after a dash",
                "villa: hunter2 | :1: villa should have keys below it",
                "- hunter2 | : expected the names of profiles, each with its connection below it",
                "villa: {password: *hunter2} | :1: this is not YAML; quote texts with special characters",
                "villa: {password: hunter2 | :1: this is not YAML; quote texts with special characters",
                "villa: {cloud: true, url: https://x} | :1: cloud and url exclude each other; leave one of them out",
                "villa: {timeout: 5} | :1: timeout is a time such as 500ms, 5s or 2m, more than zero, not \"5\"",
                "villa: {auth: hash} | :1: auth must be digest, basic or query",
                "villa: {auth: hunter2} | :1: auth must be digest, basic or query",
                "villa: {hunter2: password} | :1: this is no key of a profile; there are url, cloud, auth, user, charset, password, password-file, key, key-file, trust, timeout, feedback-timeout, post, quirks, plant",
                "villa: {timeout: hunter2} | :1: timeout is a time such as 500ms, 5s or 2m, more than zero",
                "villa: {url: hunter2} | :1: url should begin with http:// or https://",
                "villa: {password: &hunter2 x} | :1: password should have a text; quote one that begins with a special character",
                "villa: {password: !hunter2 x} | :1: password should have a text; quote one that begins with a special character",
                "villa: {password: hunter2, password-file: x} | :1: password-file and password exclude each other; leave one of them out",
                "villa: {key: hunter2, key-file: x} | :1: key-file and key exclude each other; leave one of them out",
            })
    void mistakesAreToldByLineAndKeyAndNeverByValue(String content, String message) throws IOException {
        ProfileFile file = profiles(content);

        UsageException error = assertThrows(UsageException.class, () -> file.find("villa"));
        assertEquals(file.path() + message, error.getMessage());
        assertFalse(error.getMessage().contains("hunter2"), error.getMessage());
    }

    @Test
    void aCommentBehindASecretMayBeItsRest() throws IOException {
        ProfileFile cut = profiles("villa:\n  cloud: true\n  key: hunter2 #4 you  \n");
        ProfileFile whole = profiles("villa:\n  cloud: true\n  key: 'hunter2 #4 you'   # mine\n");

        assertEquals("hunter2 #4 you", revealed(whole.find("villa").key()));
        profiles("villa:\n  cloud: true\n  key: hunter2 #4 you  \n");
        UsageException error = assertThrows(UsageException.class, () -> cut.find("villa"));
        assertEquals(
                cut.path()
                        + ":3: key has a # after a space, where YAML begins a comment: put the text in single quotes,"
                        + " or the comment on a line of its own",
                error.getMessage());
    }

    @Test
    void whatIsNestedDeeperThanAnyProfileIsRefused() throws IOException {
        ProfileFile file = profiles("villa:\n  quirks: " + "[".repeat(60_000));

        UsageException error = assertThrows(UsageException.class, () -> file.find("villa"));
        assertEquals(file.path() + ":2: nothing in a profile is nested so deep", error.getMessage());
    }

    @Test
    void aLongFileMayHaveCharactersBeyondTheBasicPlaneAnywhere() throws IOException {
        for (int length = 1_015; length < 1_030; length++) {
            String content = "villa:\n  cloud: true\n  key: '" + "x".repeat(length) + "😀'\n";
            assertEquals(
                    length + 2, revealed(profiles(content).find("villa").key()).length());
        }
    }

    @Test
    void anEncoding() throws IOException {
        ProfileFile file = profiles("villa: {url: http://192.0.2.10, charset: ISO-8859-1}");

        assertEquals(
                Optional.of(StandardCharsets.ISO_8859_1), file.find("villa").charset());
    }

    @Test
    void credentialsInTheAddressAreNotRepeated() throws IOException {
        ProfileFile file = profiles("villa:\n  url: http://service:hunter2@server\n");

        UsageException error = assertThrows(UsageException.class, () -> file.find("villa"));
        assertFalse(error.getMessage().contains("hunter2"), error.getMessage());
    }

    @Test
    void theNearestNameIsProposed() throws IOException {
        ProfileFile file = profiles("villa: {cloud: true}");

        UsageException error = assertThrows(UsageException.class, () -> file.find("vila"));
        assertEquals(
                "the file " + file.path() + " has no profile \"vila\"; did you mean \"villa\"?", error.getMessage());
    }

    @Test
    void aFileThatOthersCanReadIsRefused() throws IOException {
        ProfileFile file = profiles("villa: {cloud: true, key: hunter2}");
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r--r--"));

        UsageException error = assertThrows(UsageException.class, () -> file.find("villa"));
        assertEquals(true, error.getMessage().contains("chmod 600 " + file.path()));
        assertEquals(List.of(), file.names());
    }

    private ProfileFile profiles(String content) throws IOException {
        Path file = folder.resolve("config");
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return new ProfileFile(file);
    }

    private static String revealed(Optional<SecretSource> source) {
        return ((SecretSource.Known) source.orElseThrow()).secret().reveal(String::new);
    }
}
