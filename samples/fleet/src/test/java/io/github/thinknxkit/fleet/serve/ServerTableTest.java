package io.github.thinknxkit.fleet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.secret.AllowedHosts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that cannot be opened is that server's trouble alone. */
class ServerTableTest {

    private final ServerTable table = new ServerTable(
            ServerTableTest::secret,
            new AllowedHosts(List.of("127.0.0.1")),
            Optional.empty(),
            Duration.ofSeconds(1),
            1,
            new ServerListener() {
                @Override
                public void opened(OwnedServer server) {}

                @Override
                public void replaced(OwnedServer server, Optional<OwnedServer> next) {}
            });

    /** A vault that is programmed as others are. */
    private static SecretSource secret(String name) {
        if (name.equals("sealed")) {
            throw new IllegalStateException("the vault hunter2 is sealed");
        }
        return new SecretSource.Known(Secret.of("CANARY"));
    }

    @AfterEach
    void close() {
        table.close();
    }

    private void apply(FleetServer server) {
        table.apply(0, server.server(), Optional.of(server));
    }

    @Test
    void whateverASourceOfSecretsThrowsTheServerIsBrokenAndNothingElse() {
        apply(FleetServer.at("sealed", "https://127.0.0.1"));
        apply(FleetServer.at("good", "https://127.0.0.1"));

        assertEquals(1, table.broken());
        assertTrue(table.now("good").isPresent());
        Throwable failure = assertThrows(
                        CompletionException.class,
                        () -> table.find(0, "sealed", Duration.ofSeconds(1)).join())
                .getCause();
        assertEquals(UsageException.class, failure.getClass());
        assertTrue(!String.valueOf(failure.getMessage()).contains("hunter2"), failure::toString);
    }
}
