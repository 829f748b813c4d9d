package com.example.home;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.plant.Snapshot;
import java.net.URI;

/** Dims a light, and prints what the whole building reports. */
public final class Main {

    private Main() {}

    /** Reaches the server that THINKNX_URL names, as the user THINKNX_USER with THINKNX_PASSWORD. */
    public static void main(String[] args) {
        URI url = URI.create(variable("THINKNX_URL"));
        LocalServer local = url.getPort() == -1
                ? Connection.local(url.getHost())
                : Connection.local(url.getHost(), url.getPort());
        Connection connection = local.digest(variable("THINKNX_USER"), Secret.of(variable("THINKNX_PASSWORD")));
        try (Thinknx server = Thinknx.connect(connection)) {
            evening(Home.over(server)).states().forEach(System.out::println);
        }
    }

    static Snapshot evening(Home home) {
        home.livingRoom().ceilingLight().powerLevel().set(30).awaitFeedback().send();
        return home.snapshot();
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException("The environment variable " + name + " is not set. The program needs "
                    + "THINKNX_URL, such as http://192.0.2.10:5051, THINKNX_USER and THINKNX_PASSWORD.");
        }
        return value;
    }
}
