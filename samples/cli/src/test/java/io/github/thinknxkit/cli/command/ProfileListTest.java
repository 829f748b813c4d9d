package io.github.thinknxkit.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Json;
import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of profiles shows all but secrets. */
class ProfileListTest {

    @TempDir
    Path folder;

    private Trial with(String profiles) throws IOException {
        Path config = Files.createDirectories(folder.resolve("thinknx")).resolve("config");
        Files.writeString(config, profiles);
        Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-------"));
        return new Trial().with("XDG_CONFIG_HOME", folder.toString());
    }

    @Test
    void allKinds() throws IOException {
        Trial trial = with("""
                villa: {url: 'http://192.0.2.10', user: service, password-file: villa.password, plant: villa.yaml}
                office: {url: 'https://cloud.example.com', key: canary}
                hotel: {cloud: true}
                """);

        Result json = trial.run("profile", "list", "--json");
        assertEquals(0, json.status());
        assertEquals(
                Map.of(
                        "ok",
                        true,
                        "name",
                        "villa",
                        "url",
                        "http://192.0.2.10",
                        "auth",
                        "digest",
                        "user",
                        "service",
                        "secret",
                        "in villa.password",
                        "plant",
                        "villa.yaml"),
                Json.object(json.lines().get(0)));
        assertEquals(3, json.lines().size());
        Result text = trial.run("profile", "list");
        assertTrue(text.out().contains("https://cloud.example.com"), text.out());
        assertTrue(text.out().contains("in the profile"), text.out());
        assertTrue(text.out().contains("THINKNX_KEY, or asked for"), text.out());
        assertFalse((text.out() + json.out()).contains("canary"));
    }

    @Test
    void aBrokenOneDoesNotHideTheOthers() throws IOException {
        Trial trial = with("a: {url: 'http://192.0.2.10'}\nb: {url: 'canary'}\nc: {cloud: true}\nd: {user: u}\n");

        Result result = trial.run("profile", "list");

        assertEquals(2, result.status());
        assertTrue(result.out().contains("http://192.0.2.10") && result.out().contains("cloud"), result.out());
        assertEquals(2, result.err().lines().count(), result.err());
        assertEquals(4, trial.run("profile", "list", "-o", "json").lines().size());
    }

    @Test
    void none() {
        Result result = new Trial().home(folder).run("profile", "list");

        assertEquals(0, result.status());
        assertTrue(result.err().startsWith("There are no profiles in "), result.err());
        assertEquals(2, new Trial().run("profile").status());
    }
}
