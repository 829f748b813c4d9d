package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a local server is told user and password. */
public enum Scheme {
    /** HTTP digest: the password is never sent. */
    DIGEST {
        @Override
        public Connection connect(LocalServer server, String user, Secret password) {
            return server.digest(user, password);
        }
    },
    /** HTTP basic: readable for everyone on the network. */
    BASIC {
        @Override
        public Connection connect(LocalServer server, String user, Secret password) {
            return server.basic(user, password);
        }
    },
    /** Among the parameters: readable, and in logs. */
    QUERY {
        @Override
        public Connection connect(LocalServer server, String user, Secret password) {
            return server.queryCredentials(user, password);
        }
    };

    /**
     * Connects by this scheme.
     *
     * @param server the server
     * @param user the user
     * @param password the password
     * @return the connection
     */
    public abstract Connection connect(LocalServer server, String user, Secret password);

    /** {@return the word for it on the command line} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the word for a scheme.
     *
     * @param word the word
     * @param origin where it stands, for the error message
     * @return the scheme
     * @throws UsageException if there is none
     */
    public static Scheme parse(String word, String origin) {
        List<String> words = Arrays.stream(values()).map(Scheme::word).toList();
        return Arrays.stream(values())
                .filter(scheme -> scheme.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(origin + " must be digest, basic or query, not "
                        + ShownText.quoted(word) + ShownText.question(word, words)));
    }
}
