package io.github.thinknxkit.dynamic;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.ProfileFile;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The servers of a file of profiles, by their names.
 *
 * <pre>{@code
 * Servers servers = Servers.in(Path.of("servers.yaml"));
 * try (Server villa = servers.open("villa")) {
 *     villa.set("Ceiling light", "on").send();
 *     Reply reply = villa.call("powerstatus", Map.of("guid", "Ceiling light")).send();
 *     System.out.println(reply.reading("on").orElseThrow().text());
 * }
 * }</pre>
 *
 * <p>The file is that of the program {@code thinknx}, whose README describes it. It is read again at each call, so that changes count.
 * It is refused if other users can read it.
 */
public final class Servers {

    private final ProfileFile profiles;
    private final ApiActions actions;

    private Servers(ProfileFile profiles, ApiActions actions) {
        this.profiles = profiles;
        this.actions = actions;
    }

    /**
     * Takes a file of profiles of servers with the API of the Integration Kit.
     *
     * @param profiles the file
     * @return its servers
     */
    public static Servers in(Path profiles) {
        return in(profiles, BundledSpec.load());
    }

    /**
     * Takes a file of profiles of servers with an API of another spec.
     *
     * @param profiles the file
     * @param api the API
     * @return its servers
     */
    public static Servers in(Path profiles, ApiSpec api) {
        return new Servers(
                new ProfileFile(Objects.requireNonNull(profiles, "profiles")),
                new ApiActions(Objects.requireNonNull(api, "api")));
    }

    /**
     * Returns the names of all profiles.
     *
     * @return the names, in the order of the file; none if there is no file
     * @throws UsageException if the file cannot be used
     */
    public List<String> names() {
        return profiles.all();
    }

    /**
     * Opens a connection to a server. Nothing is sent yet. Commands to devices that the plant file protects are refused.
     *
     * @param name the name of its profile
     * @return the server, to be closed by the caller
     * @throws UsageException if there is no such profile, or something in it, its secret or its plant file cannot be used
     */
    public Server open(String name) {
        return Server.open(actions, profiles.find(name), Server.Protection.KEPT);
    }

    /**
     * Opens a connection to a server. Nothing is sent yet.
     *
     * @param name the name of its profile
     * @param protection whether commands to devices are refused that the plant file protects
     * @return the server, to be closed by the caller
     * @throws UsageException if there is no such profile, or something in it, its secret or its plant file cannot be used
     */
    public Server open(String name, Server.Protection protection) {
        return Server.open(actions, profiles.find(name), protection);
    }
}
